import type { Insertion, OccupiedCell, SheetFormula } from '../contract/server';

/**
 * Writes a formula into the current cell. A cell that holds something is left alone, unless it is the very cell with
 * the very content that the user has said may be replaced.
 *
 * @throws an error in Swedish when no cell is chosen, the text is not a formula, or the formula refers to the cell
 */
export const insertFormula = (formula: SheetFormula, replacing: OccupiedCell | null): Insertion => {
  if (!formula.text.startsWith('=')) throw new Error('Det som ska infogas är ingen formel: den ska börja med =.');
  const cell = SpreadsheetApp.getActiveSpreadsheet().getCurrentCell();
  if (cell === null) throw new Error('Ingen cell är markerad. Markera den cell där formeln ska stå och försök igen.');
  const place = { sheet: cell.getSheet().getName(), cell: cell.getA1Notation() };
  if (formula.refersTo.some(({ sheet, cell: at }) => sheet === place.sheet && at === place.cell)) {
    throw new Error(`Formeln räknar med det som står i ${place.cell} och kan inte stå där själv. Markera en annan cell och försök igen.`);
  }
  const content = cell.getFormulas()[0]?.[0] || String(cell.getValues()[0]?.[0] ?? '');
  const mayReplace =
    replacing?.sheet === place.sheet && replacing.cell === place.cell && replacing.occupiedBy === content;
  if (content !== '' && !mayReplace) return { written: false, ...place, occupiedBy: content };
  cell.setFormula(formula.text);
  return { written: true, ...place };
};
