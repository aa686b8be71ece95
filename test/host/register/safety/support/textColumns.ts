import { keysOf } from '../../../../../src/model/mapValues';
import type { Column } from '../../../../../src/register/columns/column';
import { columnsOfSheet, type RowSheetName } from '../../../../../src/register/rowSheets';

/** The kinds of column that hold what people write in their own words. */
const ownWords: ReadonlySet<Column['kind']> = new Set(['text', 'longText', 'person', 'listed', 'email']);

const registers: ReadonlySet<Column['kind']> = new Set(['id', 'version', 'calculated']);

/** A value that any column of other kinds takes. */
const plain = (column: Column): string => {
  if (column.kind === 'choice' || column.kind === 'choices') return column.choices[0];
  if (column.kind === 'date') return '?';
  return column.kind === 'reference' ? 'U-2026-001' : '1';
};

export type ColumnName = { readonly column: string; readonly kind: Column['kind'] };

const columnsWhere = (sheet: RowSheetName, isMeant: (column: Column) => boolean): readonly ColumnName[] => {
  const columns = columnsOfSheet(sheet);
  return keysOf(columns).flatMap((column) => {
    const declared = columns[column];
    return declared !== undefined && isMeant(declared) ? [{ column, kind: declared.kind }] : [];
  });
};

/** The columns of a sheet where people write in their own words. */
export const textColumns = (sheet: RowSheetName): readonly string[] => columnsWhere(sheet, ({ kind }) => ownWords.has(kind)).map(({ column }) => column);

/** The other columns that people fill in: what they write there is read as something. */
export const readColumns = (sheet: RowSheetName): readonly ColumnName[] => columnsWhere(sheet, ({ kind }) => !ownWords.has(kind) && !registers.has(kind));

/** What a row must have besides its texts, in the first status of a procurement. */
export const requiredValues = (sheet: RowSheetName): readonly { readonly column: string; readonly after: string }[] => {
  const columns = columnsOfSheet(sheet);
  return columnsWhere(sheet, (column) => (column.required === true || column.requiredFrom === 'planned') && !ownWords.has(column.kind) && !registers.has(column.kind)).flatMap(({ column }) => {
    const declared = columns[column];
    return declared === undefined ? [] : [{ column, after: plain(declared) }];
  });
};
