import type { Sheet } from '../../google/services';
import type { SheetPlan } from './sheetPlan';

const colours = { heading: '#dfe8f1', input: '#fff7d6', muted: '#45525f' } as const;

/** Writes a planned sheet: formats first, so that texts stay texts, then every cell in one call, then the looks. */
export const writeSheet = (sheet: Sheet, plan: SheetPlan): void => {
  const columns = plan.widths.length;
  for (const { row, column, rows, columns: width, format } of plan.formats) {
    sheet.getRange(row, column, rows, width).setNumberFormat(format);
  }
  sheet
    .getRange(1, 1, plan.rows.length, columns)
    .setValues(plan.rows.map(({ cells }) => plan.widths.map((_, column) => cells[column] ?? '')));
  plan.rows.forEach(({ look }, index) => {
    const line = sheet.getRange(index + 1, 1, 1, columns);
    if (look === 'title') line.setFontWeight('bold').setFontSize(14);
    if (look === 'note') line.setFontColor(colours.muted);
    if (look === 'heading') line.setFontWeight('bold').setBackground(colours.heading).setWrap(true);
  });
  for (const { row, column, rows, columns: width } of plan.inputs) {
    sheet.getRange(row, column, rows, width).setBackground(colours.input);
  }
  plan.widths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  sheet.setFrozenRows(plan.frozenRows);
};
