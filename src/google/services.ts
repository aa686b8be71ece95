/**
 * The slice of Google Apps Script that the product uses, declared once. In production Google implements it; at home
 * the local host does. `truth.ts` holds the slice against Google's published types; a member that is not here cannot
 * be called by the server, and one that the host does not emulate does not compile.
 */

/** What a cell holds, as `getValues` gives it: an empty cell is `""`. */
export type CellValue = string | number | boolean | Date;

export interface DataValidation {
  /** A rule is only handed on. */
  getHelpText(): string | null;
}

export interface DataValidationBuilder {
  requireValueInList(values: string[], showDropdown: boolean): DataValidationBuilder;
  setAllowInvalid(allow: boolean): DataValidationBuilder;
  setHelpText(text: string): DataValidationBuilder;
  build(): DataValidation;
}

/** Protects a sheet or some of its cells; with a warning only, people may go on after reading it. */
export interface Protection {
  getDescription(): string;
  setDescription(description: string): Protection;
  setWarningOnly(warningOnly: boolean): Protection;
}

export interface Range {
  getA1Notation(): string;
  getRow(): number;
  getSheet(): Sheet;
  getValues(): CellValue[][];
  getFormulas(): string[][];
  getNotes(): string[][];
  setValues(values: CellValue[][]): Range;
  setFormula(formula: string): Range;
  setNotes(notes: string[][]): Range;
  setDataValidation(rule: DataValidation | null): Range;
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
  getMaxRows(): number;
  getMaxColumns(): number;
  getDataRange(): Range;
  getRange(row: number, column: number, numRows: number, numColumns: number): Range;
  appendRow(rowContents: CellValue[]): Sheet;
  insertColumnsAfter(afterPosition: number, howMany: number): Sheet;
  insertRowsAfter(afterPosition: number, howMany: number): Sheet;
  hideColumns(columnIndex: number): void;
  setColumnWidths(startColumn: number, numColumns: number, width: number): Sheet;
  setFrozenRows(rows: number): void;
  protect(): Protection;
  activate(): Sheet;
}

export interface Spreadsheet {
  getUrl(): string;
  getSheetByName(name: string): Sheet | null;
  getSheets(): Sheet[];
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
  newDataValidation(): DataValidationBuilder;
  flush(): void;
}

export interface HtmlService {
  createHtmlOutputFromFile(filename: string): HtmlOutput;
}

/** Keeps everybody else in this document out for as long as it is held. */
export interface Lock {
  waitLock(timeoutInMillis: number): void;
  releaseLock(): void;
}

export interface LockService {
  getDocumentLock(): Lock | null;
}

export interface User {
  /** May be `""`. */
  getEmail(): string;
}

export interface Session {
  getActiveUser(): User;
}

export interface Properties {
  getProperty(key: string): string | null;
  setProperty(key: string, value: string): Properties;
}

export interface PropertiesService {
  getDocumentProperties(): Properties | null;
}

export interface MailApp {
  getRemainingDailyQuota(): number;
  sendEmail(recipient: string, subject: string, body: string): void;
}

export interface Trigger {
  getHandlerFunction(): string;
}

export interface ClockTriggerBuilder {
  everyDays(days: number): ClockTriggerBuilder;
  atHour(hour: number): ClockTriggerBuilder;
  create(): Trigger;
}

export interface TriggerBuilder {
  timeBased(): ClockTriggerBuilder;
}

export interface ScriptApp {
  getProjectTriggers(): Trigger[];
  newTrigger(functionName: string): TriggerBuilder;
  deleteTrigger(trigger: Trigger): void;
}

/** What `onEdit` gets: `value` and `oldValue` only for a single cell. */
export type EditEvent = { readonly range: Range; readonly value?: string; readonly oldValue?: string };

/** Every global service, by the name that Google gives it. */
export type Services = {
  SpreadsheetApp: SpreadsheetApp;
  HtmlService: HtmlService;
  LockService: LockService;
  Session: Session;
  PropertiesService: PropertiesService;
  MailApp: MailApp;
  ScriptApp: ScriptApp;
};
