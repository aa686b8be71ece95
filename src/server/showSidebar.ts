import type { PanelName } from '../contract/panels';
import { startMark } from '../contract/startMark';

/** Opens the sidebar with a panel. The file is `dist/Sidebar.html`; its title is the product's, each panel has its own inside. */
export const showSidebar = (panel: PanelName): void => {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Sysselsättningskrav').append(startMark(panel, SpreadsheetApp.getActiveSpreadsheet().getId()));
  SpreadsheetApp.getUi().showSidebar(page);
};
