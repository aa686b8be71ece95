import { isLate, type PanelName } from '../contract/panels';
import { pushedText } from './pushedText';
import { startMark } from '../contract/startMark';

/** Opens the sidebar with a panel, and with the script of a late one. The file is `dist/Sidebar.html`; its title is the product's, each panel has its own inside. */
export const showSidebar = (panel: PanelName): void => {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Sysselsättningskrav').append(startMark(panel, SpreadsheetApp.getActiveSpreadsheet().getId()));
  SpreadsheetApp.getUi().showSidebar(isLate(panel) ? page.append(pushedText('Paneler')) : page);
};
