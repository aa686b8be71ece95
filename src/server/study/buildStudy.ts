import { studyName } from '../../register/study/studyName';
import { withLock } from '../register/withLock';
import { setUpStudy } from './setUpStudy';

/**
 * The menu item that makes the sheet `Studie`, or makes it anew around what is typed in it. A sheet of that name with
 * something else in it is left alone.
 */
export const buildStudy = (): void => {
  const setUp = withLock(() => setUpStudy(true));
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (typeof setUp === 'string') return spreadsheet.toast(setUp, studyName);
  setUp.sheet.activate();
  spreadsheet.toast(
    setUp.done === 'created'
      ? `Bladet ${studyName} är skapat, med ett exempel att skriva över i de gula cellerna. Resten räknas av sig självt.`
      : `Bladet ${studyName} är ombyggt: texter, formler och diagram. Det som stod i de gula cellerna står kvar.`,
    studyName,
  );
};
