import type { Range } from '../../google/services';
import { flagNote } from '../../register/flags/flagNote';
import { locateStudy } from '../../register/study/locateStudy';
import { isSecret, studyCell } from '../../register/study/readStudyCells';
import { studyName } from '../../register/study/studyName';

const saidOf = (place: string): string => `${place} står något som kan läsas som ett personnummer. Ta bort det: en studie handlar om fall, aldrig om personer.`;

/**
 * Puts a note on each cell that could say who somebody is, and takes it away from those that no longer could. A sheet
 * that is not ours is left alone.
 */
export const flagSecrets = (range: Range): void => {
  const notes = range.getNotes();
  const secret = range.getValues().map((line) => line.map((cell) => isSecret(studyCell(cell))));
  const wanted = secret.map((line, row) => line.map((is, column) => flagNote(notes[row]?.[column] ?? '', is ? [saidOf('Här')] : [])));
  if (wanted.every((line, row) => line.every((note, column) => note === notes[row]?.[column]))) return;
  if (typeof locateStudy(range.getSheet().getDataRange().getValues()) === 'string') return;
  range.setNotes(wanted);
  if (secret.some((line) => line.includes(true))) SpreadsheetApp.getActiveSpreadsheet().toast(saidOf(`På bladet ${studyName}`), 'Personnummer');
};
