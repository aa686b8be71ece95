import { describe, expect, it } from 'vitest';
import { reminderHour } from '../../../src/contract/todo';
import { doors } from '../../../src/server/main';
import { dailyDoor, readReminders, remindDaily, stopReminding } from '../../../src/server/reminders/dailyTrigger';
import { sendDailyReminders } from '../../../src/server/reminders/dailyRun';
import { waiting } from './support/register';

const anna = { who: 'anna@example.se' };
const bo = { who: 'bo@example.se' };

describe('the daily reminders', () => {
  it('are one trigger a day at seven, to a function that Google can call', () => {
    const at = waiting();
    expect(at.run(remindDaily, anna).daily?.by).toBe(anna.who);
    expect(at.triggers).toEqual([{ handler: dailyDoor, everyDays: 1, atHour: reminderHour }]);
    expect(Object.keys(doors)).toContain(dailyDoor);
  });
  it('turned on twice are still one trigger', () => {
    const at = waiting();
    at.run(remindDaily, anna);
    at.run(remindDaily, anna);
    expect(at.triggers).toHaveLength(1);
  });
  it('turned off leave no trigger, and other triggers alone', () => {
    const at = waiting();
    at.triggers.push({ handler: 'annat', everyDays: 1, atHour: 3 });
    at.run(remindDaily, anna);
    expect(at.run(stopReminding, anna).daily).toBeNull();
    expect(at.triggers.map(({ handler }) => handler)).toEqual(['annat']);
  });
  it('are shown to everybody, as on or off', () => {
    const at = waiting();
    expect(at.run(() => readReminders(bo.who), bo).daily).toBeNull();
    at.run(remindDaily, anna);
    expect(at.run(() => readReminders(bo.who), bo).daily).toMatchObject({ by: anna.who });
  });
  it('whose trigger the person has removed in Google’s own settings are off', () => {
    const at = waiting();
    at.run(remindDaily, anna);
    at.triggers.splice(0);
    expect(at.run(() => readReminders(anna.who), anna).daily).toBeNull();
  });
  it('started by the clock send', () => {
    const at = waiting();
    at.run(remindDaily, anna);
    at.run(sendDailyReminders, anna);
    expect(at.outbox).toHaveLength(1);
  });
  it('turned off by somebody who cannot see the trigger send nothing, and the trigger takes itself away', () => {
    const at = waiting();
    at.run(remindDaily, anna);
    const hidden = at.triggers.splice(0);
    at.run(stopReminding, bo);
    at.triggers.push(...hidden);
    at.run(sendDailyReminders, anna);
    expect(at.outbox).toEqual([]);
    expect(at.triggers).toEqual([]);
  });
});
