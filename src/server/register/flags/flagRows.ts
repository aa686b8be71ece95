import type { Sheet } from '../../../google/services';
import { isFlagged } from '../../../register/flags/flagNote';
import { planFlags } from '../../../register/flags/planFlags';
import { filledRows, textAt, type Table } from '../../../register/store/table';
import { blocksOf } from '../../../register/store/write';
import { today } from '../../clock';
import { allSheets } from '../findSheet';
import { procurementNames } from '../open/procurementWork';
import { readLists } from '../open/readLists';

/** More blocks than this are written as one, the notes between them included. */
const mostBlocks = 12;

/**
 * Puts a note on each cell that fails a check, and takes it away where nothing is wrong any more; notes that people have
 * written stay. One read of the notes, one of the settings, one of the procurements that rows of other sheets refer to.
 *
 * @param rows counted from 0; rows above the headers and below the last are left out
 * @returns how many of the rows have something wrong
 */
export const flagRows = (sheet: Sheet, table: Table, rows: readonly number[]): number => {
  const inside = rows.filter((row) => row > table.headerRow && row < table.cells.length);
  const [first] = inside;
  const last = inside[inside.length - 1];
  if (first === undefined || last === undefined) return 0;
  const width = Math.max(...table.at.values()) + 1;
  const range = sheet.getRange(first + 1, 1, last - first + 1, width);
  const notes = range.getNotes();
  const lists = readLists();
  const procurements = table.sheet === 'procurements' ? idsOf(table) : idsOnSheet();
  const context = { today: today(), settings: lists, ...(procurements === undefined ? {} : { procurements }) };
  const flags = planFlags(table, inside, (row, column) => notes[row - first]?.[column] ?? '', context);
  for (const { row, column, note } of flags) {
    const line = notes[row - first];
    if (line !== undefined) line[column] = note;
  }
  const blocks = blocksOf(flags.map(({ row, column, note }) => ({ row, column, values: [note] })));
  if (blocks.length > mostBlocks) range.setNotes(notes);
  else {
    for (const { row, column, values } of blocks) {
      sheet.getRange(row + 1, column + 1, values.length, 1).setNotes(values.map((line) => line.map(String)));
    }
  }
  return inside.filter((row) => notes[row - first]?.some((note) => isFlagged(note))).length;
};

const idsOf = (table: Table): ReadonlySet<string> => new Set(filledRows(table).map((row) => textAt(table, row, 'id')));

/** Without the sheet references are not checked. */
const idsOnSheet = (): ReadonlySet<string> | undefined =>
  allSheets(['procurements']).has('procurements') ? new Set(procurementNames().map(({ id }) => id)) : undefined;
