import type { Sheet } from '../../google/services';
import type { StudyPlan } from '../../register/study/studyPlan';
import { studyName } from '../../register/study/studyName';
import { withTyped, type Typed } from '../../register/study/withTyped';
import { drawCharts } from '../overview/drawCharts';
import { makeRoom } from '../makeRoom';
import { pushedText } from '../pushedText';
import { writeSheet } from '../writeSheet';

/** The plan of the sheet, as it was pushed. The file is `dist/Studie.html`; the build writes it from `planStudy`. */
const readStudyPlan = (): StudyPlan => JSON.parse(pushedText('Studie'));

/** Makes the sheet, or makes it anew around what is typed; the cells that are typed are written with the others, all at once. */
export const makeStudy = (standing: Sheet | null, typed?: Typed): Sheet => {
  const plan = withTyped(readStudyPlan(), typed);
  const sheet = standing ?? SpreadsheetApp.getActiveSpreadsheet().insertSheet(studyName);
  const [height, width] = [Math.max(plan.rows.length, sheet.getLastRow()), plan.widths.length];
  makeRoom(sheet, height, width);
  if (standing !== null) sheet.getRange(1, 1, height, width).setDataValidation(null);
  writeSheet(sheet, { ...plan, rows: Array.from({ length: height }, (_, index) => plan.rows[index] ?? { look: 'plain', cells: [] }) });
  for (const { row, column, rows, columns, choices } of plan.dropdowns) {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList([...choices], true).setAllowInvalid(true).setHelpText('Välj i listan.').build();
    sheet.getRange(row, column, rows, columns).setDataValidation(rule);
  }
  drawCharts(sheet, plan.charts);
  // What Google refuses, it refuses here: nothing is said to be done before it is.
  SpreadsheetApp.flush();
  return sheet;
};
