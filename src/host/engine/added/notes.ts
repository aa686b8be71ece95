import { CorePlugin, type CellPosition, type WorkbookData } from '@odoo/o-spreadsheet';
import type { AddedCommand } from './commands';
import { readField, writeField } from './sheetField';

/** The notes of a sheet, by `column,row` from 0. */
type SheetNotes = Readonly<Record<string, string>>;
type State = { notes: Record<string, Record<string, string | undefined> | undefined> };
type Adapting = Parameters<CorePlugin['adaptRanges']>[0];

export type NoteGetters = {
  /** A cell's note; `""` if it has none. */
  readonly getNote: (position: CellPosition) => string;
  readonly getNotes: (sheetId: string) => SheetNotes;
};

const field = 'notes';
const keyOf = (col: number, row: number): string => `${col},${row}`;

/** Where a note stands in its sheet. */
export const placeOf = (key: string): { readonly col: number; readonly row: number } => {
  const [col = 0, row = 0] = key.split(',').map(Number);
  return { col, row };
};

/**
 * Notes on cells, which the engine lacks: part of the shared workbook like everything else in it, so that they are
 * saved, told to every tab, undone, and follow their cells when rows and columns are inserted, removed or moved.
 */
export class NotesPlugin extends CorePlugin<State> {
  static override getters = ['getNote', 'getNotes'];
  notes: State['notes'] = {};

  getNote({ sheetId, col, row }: CellPosition): string {
    return this.notes[sheetId]?.[keyOf(col, row)] ?? '';
  }

  getNotes(sheetId: string): SheetNotes {
    const found: Record<string, string> = {};
    for (const [key, text] of Object.entries(this.notes[sheetId] ?? {})) if (text !== undefined) found[key] = text;
    return found;
  }

  override handle(command: AddedCommand): void {
    switch (command.type) {
      case 'SET_NOTE':
        if (this.getters.tryGetSheet(command.sheetId) === undefined) return;
        this.history.update('notes', command.sheetId, keyOf(command.col, command.row), command.text || undefined);
        return;
      case 'DUPLICATE_SHEET':
        this.history.update('notes', command.sheetIdTo, { ...this.notes[command.sheetId] });
        return;
      case 'DELETE_SHEET':
        this.history.update('notes', command.sheetId, undefined);
        return;
    }
  }

  override adaptRanges({ applyChange }: Adapting): void {
    let isChanged = false;
    const adapted: State['notes'] = {};
    for (const sheetId of Object.keys(this.notes)) {
      if (this.getters.tryGetSheet(sheetId) === undefined) continue;
      for (const [key, text] of Object.entries(this.getNotes(sheetId))) {
        const { col, row } = placeOf(key);
        const { changeType, range } = applyChange(this.getters.getRangeFromZone(sheetId, { left: col, right: col, top: row, bottom: row }));
        if (changeType !== 'NONE') isChanged = true;
        if (changeType === 'REMOVE') continue;
        const { left, top } = range.zone;
        (adapted[range.sheetId] ??= {})[keyOf(left, top)] = text;
      }
    }
    if (isChanged) this.history.update('notes', adapted);
  }

  override import(data: WorkbookData): void {
    for (const sheet of data.sheets) {
      const saved: Record<string, string> = {};
      for (const [key, text] of Object.entries(readField(sheet, field))) if (typeof text === 'string') saved[key] = text;
      this.notes[sheet.id] = saved;
    }
  }

  override export(data: WorkbookData): void {
    for (const sheet of data.sheets) writeField(sheet, field, this.getNotes(sheet.id));
  }
}
