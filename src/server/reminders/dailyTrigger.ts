import { reminderHour, type ReminderState } from '../../contract/todo';
import type { Trigger } from '../../google/services';
import { withLock } from '../register/withLock';
import { documentMemory, readMemory } from './reminderMemory';
import { dailyNote, dailyNoteName, reminderState } from './reminderState';
import { today } from '../clock';

/** The public function that Google calls every day. */
export const dailyDoor = 'sendDailyReminders';

/** Google shows an account its own triggers only. */
const ownTriggers = (): Trigger[] => ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === dailyDoor);

/** Turns the daily reminders on. Done twice, there is still one trigger. */
export const remindDaily = (): ReminderState =>
  withLock(() => {
    const old = ownTriggers();
    ScriptApp.newTrigger(dailyDoor).timeBased().everyDays(1).atHour(reminderHour).create();
    for (const trigger of old) ScriptApp.deleteTrigger(trigger);
    const { name, value } = dailyNote(Session.getActiveUser().getEmail(), today());
    documentMemory().setProperty(name, value);
    return reminderState(readMemory());
  });

/**
 * Turns them off, whoever turned them on: a trigger of somebody else's, which only that person could remove, removes
 * itself when it next finds them off.
 */
export const stopReminding = (): ReminderState =>
  withLock(() => {
    documentMemory().deleteProperty(dailyNoteName);
    for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
    return reminderState(readMemory());
  });

/** How it is with the reminders. What was turned on by this account and removed in Google's own settings is off. */
export const readReminders = (account: string): ReminderState => {
  const state = reminderState(readMemory());
  return state.daily?.by === account && ownTriggers().length === 0 ? { ...state, daily: null } : state;
};
