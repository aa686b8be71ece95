import type { ReminderRun, ReminderState } from '../../contract/todo';
import type { Kept } from '../../register/handover/mail/sentMemory';

/** Under which names the document remembers how it is with the reminders. */
const dailyName = 'paminnelser varje dag';
const latestName = 'paminnelser senast';

/** Parts of a text that nobody writes by hand. */
const mark = '\t';

/** What to remember when somebody turns the daily reminders on. */
export const dailyNote = (by: string, since: string): { readonly name: string; readonly value: string } => ({
  name: dailyName,
  value: [since, by].join(mark),
});

/** What to forget when somebody turns them off. */
export const dailyNoteName = dailyName;

/** What to remember of a run. */
export const runNote = ({ time, sent, failed, waiting, hadToday, unaddressed, problem }: ReminderRun): { readonly name: string; readonly value: string } => ({
  name: latestName,
  value: [time, sent, failed, waiting, hadToday, unaddressed, problem].join(mark),
});

/** How it is with the reminders, as the document remembers it. */
export const reminderState = (kept: Kept): ReminderState => ({ daily: dailyOf(kept[dailyName]), latest: runOf(kept[latestName]) });

const dailyOf = (text: string | undefined): ReminderState['daily'] => {
  const [since, by] = (text ?? '').split(mark);
  return since === undefined || since === '' ? null : { since, by: by ?? '' };
};

const runOf = (text: string | undefined): ReminderRun | null => {
  const [time, sent, failed, waiting, hadToday, unaddressed, problem] = (text ?? '').split(mark);
  if (time === undefined || time === '') return null;
  const counts = { sent: Number(sent), failed: Number(failed), waiting: Number(waiting), hadToday: Number(hadToday), unaddressed: Number(unaddressed) };
  return { time, ...counts, problem: problem ?? '' };
};
