import { columnsOfSheet, rowSheetNames } from '../../../register/rowSheets';
import { isRecord } from '../../isRecord';
import type { Draft } from './draft';

/** Whether something that the browser kept is a draft of a row of the register as it is now. */
export const isDraft = (value: unknown): value is Draft => {
  if (!isRecord(value) || !isRecord(value['address']) || !isRecord(value['edits']) || !isRecord(value['refused'])) return false;
  const { address, title, edits, inTheWay } = value;
  const sheet = rowSheetNames.find((name) => name === address['sheet']);
  if (sheet === undefined || typeof address['id'] !== 'string' || typeof title !== 'string' || !Array.isArray(inTheWay)) return false;
  const columns = columnsOfSheet(sheet);
  return Object.entries(edits).every(
    ([column, edit]) => columns[column] !== undefined && isRecord(edit) && typeof edit['before'] === 'string' && typeof edit['text'] === 'string',
  );
};
