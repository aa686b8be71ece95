import { dialogs, type DialogName } from '../contract/dialogs';
import { startMark } from '../contract/startMark';

/** Opens a large window over the sheet. The file is `dist/Dialog.html`. */
export const showDialog = (name: DialogName): void => {
  const { title, width, height } = dialogs[name];
  const page = HtmlService.createHtmlOutputFromFile('Dialog').setWidth(width).setHeight(height).append(startMark(name, SpreadsheetApp.getActiveSpreadsheet().getId()));
  SpreadsheetApp.getUi().showModalDialog(page, title);
};
