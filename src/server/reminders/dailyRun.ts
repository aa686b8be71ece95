import { stopReminding } from './dailyTrigger';
import { readMemory } from './reminderMemory';
import { reminderState } from './reminderState';
import { sendReminders } from './sendReminders';

/** What Google's clock starts. Turned off by somebody else, it sends nothing and takes its own trigger away. */
export const sendDailyReminders = (): void => {
  if (reminderState(readMemory()).daily === null) stopReminding();
  else sendReminders();
};
