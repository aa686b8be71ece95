import { columnsByName } from '../rows/columnsByName';
import { columnsOfSheet, type RowSheetName } from '../rowSheets';

/** The columns by which people know a row: its name; else what it belongs to and what it is. */
export const namingColumns = (sheet: RowSheetName): readonly string[] => {
  const required = columnsByName(columnsOfSheet(sheet)).filter(([, column]) => column.required === true && column.kind !== 'id');
  const named = required.filter(([, { kind }]) => kind === 'text');
  return (named.length > 0 ? named.slice(0, 1) : required.slice(0, 2)).map(([name]) => name);
};
