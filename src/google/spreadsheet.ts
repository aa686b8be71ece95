import type { EmbeddedChart, EmbeddedChartBuilder } from './charts';
import type { Ui } from './ui';

/** What a cell holds, as `getValues` gives it: an empty cell is `""`. */
export type CellValue = string | number | boolean | Date;

export interface DataValidation {
  /** A rule is only handed on. */
  getHelpText(): string | null;
}

export interface DataValidationBuilder {
  requireValueInList(values: string[], showDropdown: boolean): DataValidationBuilder;
  /** The list is what stands in the range at any moment. */
  requireValueInRange(range: Range, showDropdown: boolean): DataValidationBuilder;
  setAllowInvalid(allow: boolean): DataValidationBuilder;
  setHelpText(text: string): DataValidationBuilder;
  build(): DataValidation;
}

/** What a protection is about: one of `SpreadsheetApp.ProtectionType`. As text it is its name. */
export interface ProtectionType {
  toString(): string;
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
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
  getSheet(): Sheet;
  getValues(): CellValue[][];
  getFormulas(): string[][];
  getNotes(): string[][];
  /** `null` where a cell has no rule. */
  getDataValidations(): (DataValidation | null)[][];
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
  setBackground(color: string | null): Range;
  /** `null` is no colour. */
  setBackgrounds(colors: (string | null)[][]): Range;
  setWraps(wraps: boolean[][]): Range;
}

export interface Sheet {
  getName(): string;
  /** A number that is the sheet's own for as long as it exists, whatever it is called. */
  getSheetId(): number;
  getLastRow(): number;
  getMaxRows(): number;
  getMaxColumns(): number;
  getDataRange(): Range;
  getRange(row: number, column: number, numRows: number, numColumns: number): Range;
  appendRow(rowContents: CellValue[]): Sheet;
  insertColumnsAfter(afterPosition: number, howMany: number): Sheet;
  insertRowsAfter(afterPosition: number, howMany: number): Sheet;
  deleteRows(rowPosition: number, howMany: number): void;
  hideColumns(columnIndex: number): void;
  isRowHiddenByUser(rowPosition: number): boolean;
  isRowHiddenByFilter(rowPosition: number): boolean;
  isColumnHiddenByUser(columnPosition: number): boolean;
  setColumnWidths(startColumn: number, numColumns: number, width: number): Sheet;
  setFrozenRows(rows: number): void;
  setFrozenColumns(columns: number): void;
  protect(): Protection;
  getProtections(type: ProtectionType): Protection[];
  getCharts(): EmbeddedChart[];
  newChart(): EmbeddedChartBuilder;
  insertChart(chart: EmbeddedChart): void;
  removeChart(chart: EmbeddedChart): void;
  activate(): Sheet;
  setActiveRange(range: Range): Range;
}

export interface Spreadsheet {
  getId(): string;
  getUrl(): string;
  getSheetByName(name: string): Sheet | null;
  getSheets(): Sheet[];
  insertSheet(name: string): Sheet;
  getActiveSheet(): Sheet;
  getCurrentCell(): Range | null;
  toast(message: string, title: string): void;
}

export interface SpreadsheetApp {
  readonly ProtectionType: { readonly SHEET: ProtectionType };
  getActiveSpreadsheet(): Spreadsheet;
  getUi(): Ui;
  newDataValidation(): DataValidationBuilder;
  flush(): void;
}
