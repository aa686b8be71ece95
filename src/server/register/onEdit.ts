import type { EditEvent } from '../../google/services';
import { isRowSheet } from '../../register/rowSheets';
import { registerSheets } from '../../register/sheets';
import { columnsByName } from '../../register/rows/columnsByName';
import { concealed, shownText } from '../../register/store/loggable';
import { isOvertaken, overtakenEntry, typedText, type Typed } from '../../register/store/overtaken';
import { columnsOf, dataColumns, locateTable, rowsById, type Table } from '../../register/store/table';
import { studyName } from '../../register/study/studyName';
import { flagSecrets } from '../study/flagSecrets';
import { appendLog } from './appendLog';
import { deskAt, type Desk } from './desk';
import { nameOfSheet } from './findSheet';
import { flagRows } from './flags/flagRows';
import { handNow } from './hand';
import { noteSheet } from './noteSheet';
import { readChangesOf } from './readMemory';
import { withLock } from './withLock';

/**
 * After a person has typed, pasted or cleared something in the sheet. What has happened is seen in the sheet itself: the
 * rows may have moved since, and other events may have been lost. Only a text that is nowhere to be seen is taken from
 * the event, so that it is not lost with the cell that another write took.
 */
export const onEdit = ({ range, value }: EditEvent): void => {
  const sheet = range.getSheet();
  const name = nameOfSheet(sheet);
  if (name === undefined && sheet.getName() === studyName) return flagSecrets(range);
  if (name === undefined || !isRowSheet(name)) return;
  const desk = deskAt(name, sheet);
  const typed = { column: range.getColumn() - 1, text: typedText(value) };
  const first = range.getRow() - 1;
  const edited = Array.from({ length: range.getNumRows() }, (_, index) => first + index);
  withLock(() => {
    const found = locateTable(name, sheet.getDataRange().getValues());
    if (!('cells' in found)) return tell(found.map(({ message }) => message).join(' '), 'Registret');
    const { table } = noteSheet(desk, found, false);
    if (isOvertaken(table, typed)) keep(desk, table, typed);
    flagRows(sheet, table, edited);
    tellOfCopies(table, edited);
    tellOfSecrets(table, edited);
    if (edited.includes(table.headerRow)) tellOfHeaders(table);
  });
};

/** A row that is copied carries the id of the other: people settle which is which. */
const tellOfCopies = (table: Table, edited: readonly number[]): void => {
  for (const [id, rows] of rowsById(table)) {
    if (rows.length < 2 || !rows.some((row) => edited.includes(row))) continue;
    tell(`${id} står på rad ${rows.map((row) => row + 1).join(' och ')}. Töm Id-cellen på den rad som är en kopia, så får den ett eget id.`, 'Samma id');
  }
};

/** A note on the cell is easily overlooked, and an identity number must not stay. */
const tellOfSecrets = (table: Table, edited: readonly number[]): void => {
  for (const row of edited) {
    const column = dataColumns(table.sheet).find((name) => shownText(table, row, name) === concealed);
    if (column === undefined) continue;
    const where = `${columnsOf(table.sheet)[column]?.header ?? ''} på rad ${row + 1}`;
    tell(`I ${where} står något som kan läsas som ett personnummer. Ta bort det: registret handlar om upphandlingar och platser, aldrig om personer.`, 'Personnummer');
    return;
  }
};

/** A column without its header is left alone, and that is not seen. */
const tellOfHeaders = (table: Table): void => {
  const missing = columnsByName(columnsOf(table.sheet)).filter(([name]) => !table.at.has(name)).map(([, { header }]) => `”${header}”`);
  if (missing.length > 0) tell(`Rubriken ${missing.join(', ')} hittas inte. Kolumnen lämnas i fred tills rubriken står där igen: skriv tillbaka den.`, 'Registret');
};

/** Puts a text that was overwritten in the log, and says so. */
const keep = (desk: Desk, table: Table, typed: Typed): void => {
  const entry = overtakenEntry(table, typed, readChangesOf(desk), handNow());
  if (entry === undefined) return;
  appendLog(desk.log, [entry]);
  SpreadsheetApp.flush();
  const header = columnsOf(table.sheet)[entry.column]?.header ?? '';
  tell(`Det du skrev i ${header} ersattes i samma stund av en annan ändring. Det finns kvar på bladet ${registerSheets.log.title}.`, 'Samtidig ändring');
};

const tell = (message: string, title: string): void => SpreadsheetApp.getActiveSpreadsheet().toast(message, title);
