import type { Services } from './services';

/** Compiles only while Google's own service can stand where our slice of it does. */
type Stands<Slice, Real extends Slice> = [Slice, Real];

/** Compiles only while every service of the slice is held against Google's. */
type Every<Checks extends Record<keyof Services, unknown>> = Checks;

export type Truth = Every<{
  SpreadsheetApp: Stands<Services['SpreadsheetApp'], GoogleAppsScript.Spreadsheet.SpreadsheetApp>;
  HtmlService: Stands<Services['HtmlService'], GoogleAppsScript.HTML.HtmlService>;
}>;
