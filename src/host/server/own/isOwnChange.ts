import type { Mail, OwnChange, OwnState, TriggerRecord } from './ownState';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const hasTexts = (value: Readonly<Record<string, unknown>>, ...names: readonly string[]): boolean =>
  names.every((name) => typeof value[name] === 'string');

const isTexts = (value: unknown): boolean => isObject(value) && hasTexts(value, ...Object.keys(value));

const isMail = (value: unknown): value is Mail => isObject(value) && hasTexts(value, 'time', 'from', 'to', 'subject', 'body');

const isTrigger = (value: unknown): value is TriggerRecord =>
  isObject(value) && hasTexts(value, 'id', 'handler') && typeof value['everyDays'] === 'number' && (value['atHour'] === null || typeof value['atHour'] === 'number');

/** Whether a record of the workbook's file is a change of the host's own part. */
export const isOwnChange = (value: unknown): value is OwnChange => {
  if (!isObject(value)) return false;
  switch (value['kind']) {
    case 'properties':
      return isTexts(value['values']);
    case 'propertyDeleted':
      return hasTexts(value, 'key');
    case 'trigger':
      return isTrigger(value['trigger']);
    case 'triggerDeleted':
      return hasTexts(value, 'id');
    case 'mail':
      return isMail(value['mail']);
    default:
      return false;
  }
};

/** Whether it is a whole state of it. */
export const isOwnState = (value: unknown): value is OwnState =>
  isObject(value) &&
  isTexts(value['properties']) &&
  Array.isArray(value['triggers']) &&
  value['triggers'].every(isTrigger) &&
  Array.isArray(value['outbox']) &&
  value['outbox'].every(isMail);
