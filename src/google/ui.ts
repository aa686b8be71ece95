export interface Menu {
  addItem(caption: string, functionName: string): Menu;
  /** A line between the item before and the one after. */
  addSeparator(): Menu;
  addToUi(): void;
}

export interface Ui {
  createMenu(caption: string): Menu;
  showSidebar(html: HtmlOutput): void;
  /** The script goes on meanwhile. */
  showModalDialog(html: HtmlOutput, title: string): void;
}

export interface HtmlOutput {
  setTitle(title: string): HtmlOutput;
  getContent(): string;
  /** Adds to the end of the page. */
  append(addedContent: string): HtmlOutput;
  /** Pixels. A sidebar takes no notice. */
  setWidth(width: number): HtmlOutput;
  /** Pixels. A sidebar takes no notice. */
  setHeight(height: number): HtmlOutput;
}

export interface HtmlService {
  createHtmlOutput(html: string): HtmlOutput;
  createHtmlOutputFromFile(filename: string): HtmlOutput;
}
