import type { Cell, CellPosition, Model, Zone } from '@odoo/o-spreadsheet';
import { helpers } from '../engine';
import { plainText } from '../services/cellContent';

/** What a cell holds, as Google's event tells it: numbers and dates as their number. Nothing of a formula. */
export const eventValue = ({ getters }: Model, position: CellPosition): string | undefined => {
  const cell = getters.getCell(position);
  return cell === undefined || cell.isFormula || cell.content === '' ? undefined : plainText(cell.content);
};

const contentOf = ({ getters }: Model, cell: Cell): string =>
  cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;

/** Everything that stands in a sheet, by `column,row`. */
export const contentsOf = (model: Model, sheetId: string): ReadonlyMap<string, string> => {
  const contents = new Map<string, string>();
  if (model.getters.tryGetSheet(sheetId) === undefined) return contents;
  for (const cell of model.getters.getCells(sheetId)) {
    const { col, row } = model.getters.getCellPosition(cell.id);
    const content = contentOf(model, cell);
    if (content !== '') contents.set(`${col},${row}`, content);
  }
  return contents;
};

/** The block around all cells that differ; `undefined` if none does. */
export const difference = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Zone | undefined => {
  let zone: Zone | undefined;
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(key) === after.get(key)) continue;
    const [col = 0, row = 0] = key.split(',').map(Number);
    const cell = { left: col, right: col, top: row, bottom: row };
    zone = zone === undefined ? cell : helpers.union(zone, cell);
  }
  return zone;
};
