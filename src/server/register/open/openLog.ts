import { logReader, type LogReader } from '../../../register/history/logReader';
import type { Cell } from '../../../register/values/cell';
import { findSheet } from '../findSheet';

/**
 * The log as it stands: one read.
 *
 * @throws an error in Swedish where the log is missing or its headers cannot be told
 */
export const openLog = (): { readonly rows: readonly (readonly Cell[])[]; readonly reader: LogReader } => {
  const rows = findSheet('log').getDataRange().getValues();
  const reader = logReader(rows);
  if (!('lineAt' in reader)) throw new Error(reader.map(({ message }) => message).join(' '));
  return { rows, reader };
};
