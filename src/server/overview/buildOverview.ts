import { overviewName, overviewTitle } from '../../register/overviewSheet/overviewName';
import { withRanges } from '../../register/overviewSheet/ranges';
import { isForeign } from '../isForeign';
import { makeRoom } from '../makeRoom';
import { withLock } from '../register/withLock';
import { writeSheet } from '../writeSheet';
import { drawCharts } from './drawCharts';
import { readOverviewPlan } from './readOverviewPlan';
import { registerRanges } from './registerRanges';

/**
 * The menu item that makes the sheet `Översikt`, or makes it anew: its own columns and its own charts, and nothing else
 * on the sheet. Without a register, or in a sheet of that name with something else in it, it says what to do instead.
 */
export const buildOverview = (): void => {
  SpreadsheetApp.getActiveSpreadsheet().toast(withLock(built), overviewName);
};

/** @returns what was done, or why it was not, in Swedish */
const built = (): string => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const ranges = registerRanges();
  if (typeof ranges === 'string') return ranges;
  const standing = spreadsheet.getSheetByName(overviewName);
  if (standing !== null && isForeign(standing.getDataRange().getValues(), overviewTitle)) {
    return `Bladet ${overviewName} har ett annat innehåll, och inget är ändrat. Byt namn på bladet, eller flytta tillbaka rubriken ”${overviewTitle}” till cell A1, och försök igen.`;
  }
  const plan = withRanges(readOverviewPlan(), ranges);
  const sheet = standing ?? spreadsheet.insertSheet(overviewName);
  if (standing !== null) makeRoom(sheet, plan.rows.length, plan.widths.length);
  writeSheet(sheet, plan);
  drawCharts(sheet, plan.charts);
  // What Google refuses, it refuses here: nothing is said to be done before it is.
  SpreadsheetApp.flush();
  sheet.activate();
  return standing === null
    ? `Bladet ${overviewName} är skapat: nyckeltal, diagram och underlag. Det räknas om av sig självt.`
    : `Bladet ${overviewName} är ombyggt: kolumn A–D och bladets ${plan.charts.length} egna diagram. Det du har lagt till höger om dem är orört.`;
};
