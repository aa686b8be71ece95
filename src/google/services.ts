/**
 * The slice of Google Apps Script that the product uses, declared once. In production Google implements it; at home
 * the local host does. `truth.ts` holds the slice against Google's published types; a member that is not here cannot
 * be called by the server, and one that the host does not emulate does not compile.
 */

/** What a cell holds, as `getValues` gives it: an empty cell is `""`. */
export type CellValue = string | number | boolean | Date;

export interface Range {
  getA1Notation(): string;
  getRow(): number;
  getSheet(): Sheet;
  getValues(): CellValue[][];
  getFormulas(): string[][];
  setValues(values: CellValue[][]): Range;
  setFormula(formula: string): Range;
  setNumberFormat(format: string): Range;
  setFontWeights(weights: ('bold' | 'normal')[][]): Range;
  setFontSizes(sizes: number[][]): Range;
  /** `null` is the spreadsheet's own colour. */
  setFontColors(colors: (string | null)[][]): Range;
  /** `null` is no colour. */
  setBackgrounds(colors: (string | null)[][]): Range;
  setWraps(wraps: boolean[][]): Range;
}

export interface Sheet {
  getName(): string;
  getLastRow(): number;
  getDataRange(): Range;
  getRange(row: number, column: number, numRows: number, numColumns: number): Range;
  setColumnWidths(startColumn: number, numColumns: number, width: number): Sheet;
  setFrozenRows(rows: number): void;
  activate(): Sheet;
}

export interface Spreadsheet {
  getSheetByName(name: string): Sheet | null;
  insertSheet(name: string): Sheet;
  getActiveSheet(): Sheet;
  getCurrentCell(): Range | null;
  toast(message: string, title: string): void;
}

export interface Menu {
  addItem(caption: string, functionName: string): Menu;
  addToUi(): void;
}

export interface Ui {
  createMenu(caption: string): Menu;
  showSidebar(html: HtmlOutput): void;
}

export interface HtmlOutput {
  setTitle(title: string): HtmlOutput;
}

export interface SpreadsheetApp {
  getActiveSpreadsheet(): Spreadsheet;
  getUi(): Ui;
  flush(): void;
}

export interface HtmlService {
  createHtmlOutputFromFile(filename: string): HtmlOutput;
}

/** Every global service, by the name that Google gives it. */
export type Services = {
  SpreadsheetApp: SpreadsheetApp;
  HtmlService: HtmlService;
};
