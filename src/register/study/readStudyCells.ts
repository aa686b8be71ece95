import { mapValues } from '../../model/mapValues';
import { a1 } from '../rows/a1';
import { cellText, type Cell } from '../values/cell';
import { refuseIdentityNumber } from '../values/refuseIdentityNumber';
import type { BlockPlace, StudyPlaces } from './locateStudy';
import type { BlockCells } from './studyBlocks';
import type { StudyCell } from './studyCells';
import { studyName } from './studyName';

export type Grid = readonly (readonly Cell[])[];

/** What a cell says: a day as its text. */
export const studyCell = (cell: Cell): StudyCell => {
  if (typeof cell === 'boolean') return cell ? 'SANT' : 'FALSKT';
  return typeof cell === 'object' ? cellText(cell) : cell;
};

/** Everything that is typed, every row of every block. */
export const readBlocks = (grid: Grid, places: StudyPlaces): BlockCells =>
  mapValues(places, ({ rows, columns }) => rows.map((row) => columns.map((column) => (row === undefined ? '' : studyCell(grid[row]?.[column] ?? '')))));

/** Whether a cell could say who somebody is. */
export const isSecret = (cell: StudyCell): boolean => refuseIdentityNumber('amount', cell) !== undefined;

/** Where somebody has typed an identity number, in Swedish; it is never shown. */
export const secretIn = (grid: Grid, places: StudyPlaces): string | undefined => {
  for (const { rows, columns } of Object.values<BlockPlace>(places)) {
    for (const row of rows) {
      const column = columns.find((each) => row !== undefined && isSecret(studyCell(grid[row]?.[each] ?? '')));
      if (row !== undefined && column !== undefined) return `I ${a1(row + 1, column + 1)} på bladet ${studyName} står något som kan läsas som ett personnummer. Ta bort det där: en studie handlar om fall, aldrig om personer.`;
    }
  }
  return undefined;
};
