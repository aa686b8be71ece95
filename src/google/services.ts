import type { Charts } from './charts';
import type { Range, SpreadsheetApp } from './spreadsheet';
import type { HtmlService } from './ui';

/**
 * The slice of Google Apps Script that the product uses, declared once. In production Google implements it; at home
 * the local host does. `truth.ts` holds the slice against Google's published types; a member that is not here cannot
 * be called by the server, and one that the host does not emulate does not compile.
 */
export type * from './charts';
export type * from './spreadsheet';
export type * from './ui';

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
  getProperties(): { [key: string]: string };
  setProperty(key: string, value: string): Properties;
  /** The others stay. */
  setProperties(properties: { [key: string]: string }): Properties;
  deleteProperty(key: string): Properties;
}

export interface PropertiesService {
  getDocumentProperties(): Properties | null;
}

/** What is remembered for a while; Google may forget it earlier. */
export interface Cache {
  get(key: string): string | null;
  put(key: string, value: string, expirationInSeconds: number): void;
}

export interface CacheService {
  getDocumentCache(): Cache | null;
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
  CacheService: CacheService;
  MailApp: MailApp;
  ScriptApp: ScriptApp;
  Charts: Charts;
};
