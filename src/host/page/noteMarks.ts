import { UIPlugin, type GridRenderingContext } from '@odoo/o-spreadsheet';
import { addedGetters } from '../engine/added/getters';
import { placeOf } from '../engine/added/notes';

const colour = '#a34700';
const size = 7;

/** Marks each cell that has a note with a small corner, as people know it from other sheets. */
export class NoteMarks extends UIPlugin {
  static override layers = ['Clipboard'] as const;

  override drawLayer({ ctx, viewports, sheetId }: GridRenderingContext): void {
    ctx.fillStyle = colour;
    for (const key of Object.keys(addedGetters(this.getters).getNotes(sheetId))) {
      const { col, row } = placeOf(key);
      if (!viewports.isVisibleInViewport({ sheetId, col, row })) continue;
      const { x, y, width, height } = viewports.getVisibleRect(sheetId, { left: col, right: col, top: row, bottom: row });
      if (width < size || height < size) continue;
      ctx.beginPath();
      ctx.moveTo(x + width - size, y);
      ctx.lineTo(x + width, y);
      ctx.lineTo(x + width, y + size);
      ctx.fill();
    }
  }
}
