import type { EditEvent } from '../../google/services';
import { keysOf } from '../../model/mapValues';
import { registerSheets } from '../../register/sheets';
import { isOvertaken, overtakenEntry, typedText, type Typed } from '../../register/store/overtaken';
import { columnsOf, type RowSheetName, type Table } from '../../register/store/table';
import { appendLog } from './appendLog';
import { handNow } from './hand';
import { noteSheet } from './noteSheet';
import { readChangesOf } from './readMemory';
import { readTable } from './readTable';
import { withLock } from './withLock';

const rowSheets: readonly RowSheetName[] = keysOf(registerSheets).filter(
  (name): name is RowSheetName => 'prefix' in registerSheets[name],
);

/**
 * After a person has typed, pasted or cleared something in the sheet. What has happened is seen in the sheet itself: the
 * rows may have moved since, and other events may have been lost. Only a text that is nowhere to be seen is taken from
 * the event, so that it is not lost with the cell that another write took.
 */
export const onEdit = ({ range, value }: EditEvent): void => {
  const sheet = range.getSheet();
  const title = sheet.getName();
  const name = rowSheets.find((candidate) => registerSheets[candidate].title === title);
  if (name === undefined) return;
  const typed = { column: range.getColumn() - 1, text: typedText(value) };
  withLock(() => {
    const { table } = noteSheet(sheet, readTable(name, sheet), false);
    if (isOvertaken(table, typed)) keep(table, typed);
  });
};

/** Puts a text that was overwritten in the log, and says so. */
const keep = (table: Table, typed: Typed): void => {
  const entry = overtakenEntry(table, typed, readChangesOf(table.sheet), handNow());
  if (entry === undefined) return;
  appendLog([entry]);
  SpreadsheetApp.flush();
  const header = columnsOf(table.sheet)[entry.column]?.header ?? '';
  SpreadsheetApp.getActiveSpreadsheet().toast(`Det du skrev i ${header} ersattes i samma stund av en annan ändring. Det finns kvar på bladet ${registerSheets.log.title}.`, 'Samtidig ändring');
};
