import type { ColumnName } from '../rows/row';
import { registerSheets, type SheetName } from '../sheets';
import { headerCondition } from './headerOfFormula';
import { columnElsewhere, wholeColumn, type ColumnPlaces } from './places';
import { procurementFormulas } from './procurementFormulas';
import { settingFormulas } from './settingFormulas';

/**
 * The formula of a calculated column, as it is written in the header's cell: it gives the header in its own row and the
 * results below, down to the last row in use. So sorting, filtering, inserting and removing rows leave it alone, it is
 * one execution however many rows there are, and the sheet does not seem fuller than it is.
 *
 * `INDEX` around it lets Google compute with whole ranges; the arguments are parted as in a Swedish sheet.
 *
 * @returns `undefined` for a column that is not calculated
 */
export const calculatedFormula = (places: ColumnPlaces, sheet: SheetName, name: string): string | undefined => {
  if (sheet === 'procurements' && isIn(procurementFormulas, name)) return procurementFormula(places, name);
  if (sheet === 'settings' && isIn(settingFormulas, name)) {
    const whole = (column: 'kind' | 'name' | 'email'): string => wholeColumn(places, 'settings', column);
    return settingFormulas[name](registerSheets.settings.columns[name].header, { kind: whole('kind'), name: whole('name'), email: whole('email') });
  }
  return undefined;
};

const procurementFormula = (places: ColumnPlaces, name: keyof typeof procurementFormulas): string => {
  const { rowsWith, results } = procurementFormulas[name];
  const own = (column: ColumnName<'procurements'>): string => wholeColumn(places, 'procurements', column);
  const rows = `ROW(${own('id')})`;
  const lastUsed = `SUMPRODUCT(MAX(${rowsWith.map((column) => `(${own(column)}<>"")*${rows}`).join(';')}))`;
  const fromHere = (cells: string): string => `FILTER(${cells};(${rows}>=ROW())*(${rows}<=${lastUsed}))`;
  const inRows = results({ own: (column) => fromHere(own(column)), other: (sheet, column) => columnElsewhere(places, sheet, column) });
  return `=INDEX(IF(${headerCondition(fromHere(rows), registerSheets.procurements.columns[name].header)};${inRows}))`;
};

const isIn = <Table extends object>(table: Table, name: string): name is Extract<keyof Table, string> => Object.prototype.hasOwnProperty.call(table, name);
