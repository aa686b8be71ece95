import type { Sheet } from '../../google/services';
import { locateStudy, type StudyPlaces } from '../../register/study/locateStudy';
import { readBlocks, secretIn, type Grid } from '../../register/study/readStudyCells';
import { studyOf } from '../../register/study/studyBlocks';
import type { StudyCells } from '../../register/study/studyCells';
import { studyMissing } from '../../register/study/studyMissing';
import { studyName } from '../../register/study/studyName';

/** The sheet `Studie` with everything that stands in it, and what of it is typed, and where. */
export type OpenStudy = { readonly sheet: Sheet; readonly grid: Grid; readonly places: StudyPlaces; readonly study: StudyCells };

/** The sheet as it is now: two reads. In Swedish why it cannot be shown instead; an identity number is never sent anywhere. */
export const openStudy = (): OpenStudy | string => {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(studyName);
  return sheet === null ? studyMissing : openSheet(sheet);
};

/** The same of the sheet at hand: one read. */
export const openSheet = (sheet: Sheet): OpenStudy | string => {
  const grid = sheet.getDataRange().getValues();
  const places = locateStudy(grid);
  if (typeof places === 'string') return places;
  return secretIn(grid, places) ?? { sheet, grid, places, study: studyOf(readBlocks(grid, places)) };
};
