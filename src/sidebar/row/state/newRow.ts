import { keysOf } from '../../../model/mapValues';
import type { OpenedRow } from '../../../register/form/openedRow';
import { statuses } from '../../../register/process/statuses';
import { columnsOfSheet, type RowSheetName } from '../../../register/rowSheets';

/** What a new row says before anybody has typed anything. */
const given: Readonly<Partial<Record<RowSheetName, Readonly<Record<string, string>>>>> = {
  procurements: { status: statuses.planned.title },
};

/** A row that is not made yet. */
export const newRow = (sheet: RowSheetName): OpenedRow => {
  const columns = columnsOfSheet(sheet);
  return {
    sheet,
    id: '',
    version: 0,
    cells: keysOf(columns)
      .filter((column) => !['id', 'version', 'calculated'].includes(columns[column]?.kind ?? ''))
      .map((column) => ({ column, text: given[sheet]?.[column] ?? '', isSecret: false })),
    notices: [],
  };
};
