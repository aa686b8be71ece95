import { columnsByName } from '../../register/rows/columnsByName';
import { registerSheets } from '../../register/sheets';
import { remember, type Memory } from '../../register/store/memory';
import { readLog, type LoggedChange } from '../../register/store/readLog';
import type { Desk } from './desk';

/**
 * What the log says of the rows of one sheet: one read.
 *
 * @throws an error in Swedish where the log's columns have been moved: they are written by position
 */
export const readChangesOf = ({ name, log }: Desk): readonly LoggedChange[] => {
  const cells = log.getDataRange().getValues();
  const { title, columns } = registerSheets.log;
  const headers = columnsByName(columns).map(([, { header }]) => header);
  if (headers.some((header, at) => cells[0]?.[at] !== header)) {
    throw new Error(`Kolumnerna på bladet ${title} har flyttats eller bytt namn. De ska stå först, i den här ordningen: ${headers.join(', ')}. Ångra ändringen, så fungerar registret igen.`);
  }
  return readLog(cells, name);
};

/** The rows of a sheet as the log remembers them. */
export const readMemory = (desk: Desk): Memory => remember(readChangesOf(desk));
