/** What stands in a pushed file that is data or script, by its name without ending. */
export const pushedText = (name: string): string => HtmlService.createHtmlOutputFromFile(name).getContent();
