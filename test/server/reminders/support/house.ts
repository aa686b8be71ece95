import type { Properties, Services, Spreadsheet, Trigger } from '../../../../src/google/services';
import { keysOf } from '../../../../src/model/mapValues';
import { registerSheets, type SheetName } from '../../../../src/register/sheets';
import { only, sheetService, type MemorySheet } from './memorySheet';
import { sheetCells, type Lines } from './sheetCells';

export type Mail = { readonly to: string; readonly subject: string; readonly body: string };

export const link = 'https://docs.google.com/spreadsheets/d/registret';

/**
 * A document with a register, and Google around it: letters, triggers, and what the document remembers.
 *
 * @param lines rows of the sheets; a sheet that is left out has its headers only
 */
export const house = (lines: Lines = {}) => {
  const sheets = keysOf(registerSheets).map((name): MemorySheet => {
    const { title, cells } = sheetCells(name, lines[name] ?? []);
    return { name: title, cells };
  });
  /** The execution that holds the document's lock. */
  let holder: object | undefined;
  const outbox: Mail[] = [];
  const properties = new Map<string, string>();
  const triggers: { readonly handler: string; readonly everyDays: number; readonly atHour: number }[] = [];
  const google = { quota: 100 };
  const calls: string[] = [];

  /** Runs a function on somebody's behalf, as an execution of its own. */
  const run = <Result>(work: () => Result, options: { readonly who?: string; readonly before?: (call: string) => void; readonly after?: (call: string) => void } = {}): Result => {
    const before = (call: string): void => {
      calls.push(call);
      options.before?.(call);
    };
    const after = options.after ?? (() => {});
    const call = <Answer>(name: string, act: () => Answer): Answer => {
      before(name);
      const answer = act();
      after(name);
      return answer;
    };
    const spreadsheet = only<Spreadsheet>({
      getUrl: () => link,
      getSheets: () => sheets.map((sheet) => sheetService(sheet, call)),
    });
    const execution = {};
    const memory: Properties = {
      getProperty: (key) => call('getProperty', () => properties.get(key) ?? null),
      getProperties: () => call('getProperties', () => Object.fromEntries(properties)),
      setProperty: (key, value) => call(`setProperty ${key}`, () => keep(key, value)),
      setProperties: (many) => call('setProperties', () => Object.entries(many).reduce((_, [key, value]) => keep(key, value), memory)),
      deleteProperty: (key) =>
        call('deleteProperty', () => {
          properties.delete(key);
          return memory;
        }),
    };
    const keep = (key: string, value: string): typeof memory => {
      if (Buffer.byteLength(value) > 9 * 1024) throw new Error('Argument too large: value');
      properties.set(key, value);
      return memory;
    };
    const triggerOf = (handler: string): Trigger => ({ getHandlerFunction: () => handler });
    const shown = new Map<Trigger, (typeof triggers)[number]>();
    const builder = (handler: string, everyDays = 0, atHour = -1): ReturnType<ReturnType<Services['ScriptApp']['newTrigger']>['timeBased']> => ({
      everyDays: (days) => builder(handler, days, atHour),
      atHour: (hour) => builder(handler, everyDays, hour),
      create: () => {
        triggers.push({ handler, everyDays, atHour });
        return triggerOf(handler);
      },
    });
    const services: Partial<Services> = {
      SpreadsheetApp: only<Services['SpreadsheetApp']>({ getActiveSpreadsheet: () => spreadsheet }),
      LockService: {
        getDocumentLock: () => ({
          waitLock: () =>
            call('waitLock', () => {
              if (holder !== undefined && holder !== execution) throw new Error('Exception: Lock timeout: another process was holding the lock for too long.');
              holder = execution;
            }),
          releaseLock: () => call('releaseLock', () => void (holder === execution && (holder = undefined))),
        }),
      },
      Session: { getActiveUser: () => ({ getEmail: () => options.who ?? '' }) },
      PropertiesService: { getDocumentProperties: () => memory },
      MailApp: {
        getRemainingDailyQuota: () => call('getRemainingDailyQuota', () => google.quota),
        sendEmail: (to, subject, body) =>
          call(`sendEmail ${to}`, () => {
            if (google.quota <= 0) throw new Error('Exception: Service invoked too many times for one day: email.');
            google.quota -= 1;
            outbox.push({ to, subject, body });
          }),
      },
      ScriptApp: {
        getProjectTriggers: () =>
          call('getProjectTriggers', () =>
            triggers.map((record) => {
              const trigger = triggerOf(record.handler);
              shown.set(trigger, record);
              return trigger;
            }),
          ),
        newTrigger: (handler) => ({ timeBased: () => builder(handler) }),
        deleteTrigger: (trigger) => {
          const record = shown.get(trigger);
          if (record !== undefined) triggers.splice(triggers.indexOf(record), 1);
        },
      },
    };
    const outer = Object.fromEntries(Object.keys(services).map((name) => [name, Reflect.get(globalThis, name)]));
    Object.assign(globalThis, services);
    try {
      return work();
    } finally {
      // An execution that ends, however it ends, lets go of its lock.
      if (holder === execution) holder = undefined;
      Object.assign(globalThis, outer);
    }
  };

  const sheet = (name: SheetName): MemorySheet => {
    const found = sheets.find(({ name: title }) => title === registerSheets[name].title);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  };
  return { sheets, outbox, properties, triggers, google, calls, run, sheet, log: () => sheet('log').cells.slice(1) };
};
