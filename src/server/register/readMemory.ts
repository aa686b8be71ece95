import type { CellValue } from '../../google/services';
import { foldLog, type Remembered } from '../../register/store/foldLog';
import type { RowSheetName } from '../../register/store/table';
import { findSheet } from './findSheet';

/** The log, as it stands: one read. */
export const readLog = (): CellValue[][] => findSheet('log').getDataRange().getValues();

/** The rows of a sheet as the log remembers them. */
export const readMemory = (name: RowSheetName): ReadonlyMap<string, Remembered> => foldLog(readLog(), name);
