import type { Insertion, OccupiedCell } from '../contract/server';

/**
 * Writes a formula into the current cell. A cell that holds something is left alone, unless it is the very cell with
 * the very content that the user has said may be replaced.
 *
 * @param formula begins with `=`
 * @throws an error in Swedish when no cell is chosen or the text is not a formula
 */
export const insertFormula = (formula: string, replacing: OccupiedCell | null): Insertion => {
  if (!formula.startsWith('=')) throw new Error('Det som ska infogas är ingen formel: den ska börja med =.');
  const cell = SpreadsheetApp.getActiveSpreadsheet().getCurrentCell();
  if (cell === null) throw new Error('Ingen cell är markerad. Markera den cell där formeln ska stå och försök igen.');
  const place = { sheet: cell.getSheet().getName(), cell: cell.getA1Notation() };
  const content = cell.getFormulas()[0]?.[0] || String(cell.getValues()[0]?.[0] ?? '');
  const mayReplace =
    replacing?.sheet === place.sheet && replacing.cell === place.cell && replacing.occupiedBy === content;
  if (content !== '' && !mayReplace) return { written: false, ...place, occupiedBy: content };
  cell.setFormula(formula);
  return { written: true, ...place };
};
