/** Opens the sidebar. The file is `dist/Sidebar.html`; its title is the product's, each panel has its own inside. */
export const showSidebar = (): void => {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Sysselsättningskrav'));
};
