import type { Sheet } from '../../google/services';
import { locateStudy } from '../../register/study/locateStudy';
import { studyName, studyTitle } from '../../register/study/studyName';
import { typedIn } from '../../register/study/typedIn';
import { isForeign } from '../isForeign';
import { makeStudy } from './makeStudy';

/** What has been done about the sheet `Studie`; or in Swedish why nothing has. */
export type StudySetUp = { readonly done: 'created' | 'rebuilt' | 'found'; readonly sheet: Sheet } | string;

/** Makes the sheet where there is none, or an empty one. To be called while nobody else writes. */
export const setUpStudy = (rebuilds: boolean): StudySetUp => {
  const standing = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(studyName);
  const grid = standing?.getDataRange().getValues() ?? [];
  if (standing === null || grid.every((line) => line.every((cell) => cell === ''))) return { done: 'created', sheet: makeStudy(standing) };
  if (isForeign(grid, studyTitle)) {
    return `Bladet ${studyName} har ett annat innehåll, och inget är ändrat. Byt namn på bladet, eller flytta tillbaka rubriken ”${studyTitle}” till cell A1, och försök igen.`;
  }
  if (!rebuilds) return { done: 'found', sheet: standing };
  const places = locateStudy(grid);
  if (typeof places === 'string') return places;
  if (places.before.columns.some((column, index) => column !== index)) {
    return `Bladet ${studyName} har fått kolumner infogade bland A–F, och inget är ändrat. Flytta dem till höger om kolumn G och försök igen.`;
  }
  return { done: 'rebuilt', sheet: makeStudy(standing, typedIn(grid, standing.getDataRange().getFormulas(), places)) };
};
