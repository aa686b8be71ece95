/** The help's texts, as they were pushed. The file is `dist/Hjalp.html`; the build writes it from the tables. */
export const readHelp = (): string => HtmlService.createHtmlOutputFromFile('Hjalp').getContent();
