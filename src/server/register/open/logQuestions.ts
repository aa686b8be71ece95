import type { RowQuestions } from '../../../contract/rows';
import { idIn } from '../../../register/form/openedRow';
import { logCsv } from '../../../register/history/logCsv';
import { removedRows } from '../../../register/history/removedRows';
import { rowHistory as historyOf } from '../../../register/history/rowHistory';
import { findSheet } from '../findSheet';
import { openLog } from './openLog';
import { readSheet } from './readSheet';

/** What has happened to a row. */
export const rowHistory: RowQuestions['rowHistory'] = (address) => {
  const { rows, reader } = openLog();
  return historyOf(reader, rows.length, address);
};

/** The rows of a sheet that people have deleted by hand. */
export const deletedRows: RowQuestions['deletedRows'] = (sheet) => {
  const { rows, located } = readSheet(sheet);
  const standing = new Set(rows.slice(located.headerRow + 1).map((line) => idIn(located, line)));
  return removedRows(findSheet('log').getDataRange().getValues(), sheet, standing);
};

/** The whole log as the text of a CSV file. */
export const logExport: RowQuestions['logExport'] = () => {
  const { rows, reader } = openLog();
  return logCsv(reader, rows.length);
};
