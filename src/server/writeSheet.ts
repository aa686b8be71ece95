import type { Range, Sheet } from '../google/services';
import type { PlannedRow, SheetPlan } from '../register/examples/sheetPlan';

/** How a row of each kind looks. `null` is the spreadsheet's own. */
const looks: Readonly<Record<PlannedRow['look'], { weight: 'bold' | 'normal'; size: number; color: string | null; background: string | null; wrap: boolean }>> = {
  title: { weight: 'bold', size: 14, color: null, background: null, wrap: false },
  note: { weight: 'normal', size: 10, color: '#45525f', background: null, wrap: false },
  heading: { weight: 'bold', size: 10, color: null, background: '#dfe8f1', wrap: true },
  plain: { weight: 'normal', size: 10, color: null, background: null, wrap: false },
};

const inputBackground = '#fff7d6';

/**
 * Writes a planned sheet: formats first, so that texts stay texts; then each look, all cells at once; then every cell. So
 * nothing is reckoned while it is painted, and a sheet that was cut off before still counts as empty.
 */
export const writeSheet = (sheet: Sheet, plan: SheetPlan): void => {
  const rows = plan.rows.length;
  const range = wholeRange(sheet, rows, plan.widths.length);
  const table = <Value>(valueAt: (row: number, column: number) => Value): Value[][] =>
    Array.from({ length: rows }, (_r, row) => plan.widths.map((_c, column) => valueAt(row + 1, column + 1)));
  const look = (row: number) => looks[plan.rows[row - 1]?.look ?? 'plain'];
  const covers = (row: number, column: number) => (area: SheetPlan['wrapped'][number]) =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

  for (const { row, column, rows: height, columns, format } of joined(plan.formats)) {
    sheet.getRange(row, column, height, columns).setNumberFormat(format);
  }
  range.setFontWeights(table((row) => look(row).weight));
  range.setFontSizes(table((row) => look(row).size));
  range.setFontColors(table((row) => look(row).color));
  range.setBackgrounds(table((row, column) => (plan.inputs.some(covers(row, column)) ? inputBackground : look(row).background)));
  range.setWraps(table((row, column) => look(row).wrap || plan.wrapped.some(covers(row, column))));
  plan.widths.forEach((width, index) => sheet.setColumnWidths(index + 1, 1, width));
  sheet.setFrozenRows(plan.frozenRows);
  range.setValues(table((row, column) => plan.rows[row - 1]?.cells[column - 1] ?? ''));
};

/** @throws an error in Swedish if the sheet is too small: somebody has removed rows or columns of an empty sheet */
const wholeRange = (sheet: Sheet, rows: number, columns: number): Range => {
  try {
    return sheet.getRange(1, 1, rows, columns);
  } catch {
    throw new Error(
      `Bladet ${sheet.getName()} är tomt men för litet: ${rows} rader och ${columns} kolumner behövs. Ta bort bladet och försök igen.`,
    );
  }
};

/** Areas one below the other with the same format, as one. */
const joined = (areas: SheetPlan['formats']): SheetPlan['formats'] => {
  const all: SheetPlan['formats'][number][] = [];
  for (const area of areas) {
    const last = all[all.length - 1];
    const continues =
      last?.format === area.format && last.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
    if (last !== undefined && continues) all[all.length - 1] = { ...last, rows: last.rows + area.rows };
    else all.push(area);
  }
  return all;
};
