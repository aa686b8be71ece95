import type { ReminderState } from '../../contract/todo';
import { withLock } from '../register/withLock';
import { logReminders } from './logReminders';
import { runFailure } from './mailFailure';
import { documentMemory, readMemory } from './reminderMemory';
import { reminderState, runNote } from './reminderState';
import { sendAll, type Counts } from './sendAll';
import { now } from '../clock';

/** Sends the mails of the day that remain to be sent, and tells how it went: in the log, in the document's memory and to whoever asks. */
export const sendReminders = (): ReminderState => {
  const counts: Counts = { sent: 0, failed: 0, waiting: 0, hadToday: 0, unaddressed: 0, problem: '' };
  attempt(counts, () => sendAll(counts, Date.now()));
  attempt(counts, () => withLock(() => logRun(counts)));
  return withLock(() => {
    const { name, value } = runNote({ time: now(), ...counts });
    documentMemory().setProperty(name, value);
    return reminderState(readMemory());
  });
};

/** What goes wrong is told and keeps nothing else from being done. The first thing that went wrong counts. */
const attempt = (counts: Counts, work: () => void): void => {
  try {
    work();
  } catch (error) {
    if (counts.problem === '') counts.problem = runFailure(error);
  }
};

const logRun = ({ sent, failed, waiting, problem }: Counts): void => {
  if (problem !== '') logReminders('failed', '', `Påminnelserna avbröts: ${problem}`);
  if (sent + failed + waiting === 0) return;
  const people = [`${sent} brev skickade`, failed > 0 && `${failed} misslyckades`, waiting > 0 && `${waiting} väntar till i morgon`];
  logReminders('reminded', '', people.filter(Boolean).join(', '));
};
