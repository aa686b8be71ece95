import type { Range } from '../../../google/services';
import type { Followed } from '../../../contract/rows';
import type { Server } from '../../../contract/server';
import { readSelection } from '../../readSelection';
import { openFile } from './openFile';
import { openRow } from './openRow';

/** The selection's row, or its cell, as a text that differs where it is another. */
const rowPlace = (cell: Range): string => `${cell.getSheet().getSheetId()} ${cell.getRow()}`;
const cellPlace = (cell: Range): string => `${cell.getSheet().getSheetId()} ${cell.getA1Notation()}`;

/** Answers only where the selection has moved: a look at where it stands costs little. */
const ifMoved = <Answer>(known: string, placeOf: (cell: Range) => string, answer: () => Answer): Followed<Answer> | null => {
  const place = placeNow(placeOf);
  return place === known ? null : { place, answer: answer() };
};

const placeNow = (placeOf: (cell: Range) => string): string => {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getCurrentCell();
  return cell === null ? 'nowhere' : placeOf(cell);
};

export const followRow: Server['followRow'] = (known) => ifMoved(known, rowPlace, () => openRow(null));

export const followFile: Server['followFile'] = (known, sheet, otherwise) => {
  const place = placeNow(rowPlace);
  if (place !== known) return { place, answer: openFile(sheet, null) };
  return otherwise === null ? null : { place, answer: openFile(sheet, otherwise) };
};

export const followSelection: Server['followSelection'] = (known) => ifMoved(known, cellPlace, readSelection);
