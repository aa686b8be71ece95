import type { EditEvent, Services } from './services';

/** Compiles only while Google's own type can stand where our slice of it does. */
type Stands<Slice, Real extends Slice> = [Slice, Real];

/** Compiles only while every service of the slice is held against Google's. */
type Every<Checks extends Record<keyof Services, unknown>> = Checks;

export type Truth = Every<{
  SpreadsheetApp: Stands<Services['SpreadsheetApp'], GoogleAppsScript.Spreadsheet.SpreadsheetApp>;
  HtmlService: Stands<Services['HtmlService'], GoogleAppsScript.HTML.HtmlService>;
  LockService: Stands<Services['LockService'], GoogleAppsScript.Lock.LockService>;
  Session: Stands<Services['Session'], GoogleAppsScript.Base.Session>;
  PropertiesService: Stands<Services['PropertiesService'], GoogleAppsScript.Properties.PropertiesService>;
  CacheService: Stands<Services['CacheService'], GoogleAppsScript.Cache.CacheService>;
  MailApp: Stands<Services['MailApp'], GoogleAppsScript.Mail.MailApp>;
  ScriptApp: Stands<Services['ScriptApp'], GoogleAppsScript.Script.ScriptApp>;
  Charts: Stands<Services['Charts'], GoogleAppsScript.Charts.Charts>;
}>;

export type EditEventTruth = Stands<EditEvent, GoogleAppsScript.Events.SheetsOnEdit>;
