import type { ReminderRun } from '../../contract/todo';
import { allWarnings } from '../../register/handover/allWarnings';
import { planMails } from '../../register/handover/mail/planMails';
import { outdated, sentMemory } from '../../register/handover/mail/sentMemory';
import { readRegister } from '../register/readRegister';
import { withLock } from '../register/withLock';
import { deliver } from './deliver';
import { logReminders } from './logReminders';
import { isQuotaUsedUp, mailFailure, runFailure } from './mailFailure';
import { documentMemory, readMemory } from './reminderMemory';
import { today } from '../clock';

/** How a run goes, counted as it goes. */
export type Counts = { -readonly [Part in keyof Omit<ReminderRun, 'time'>]: ReminderRun[Part] };

/** Google stops an execution after six minutes; those who are left then are told tomorrow. Milliseconds. */
const longest = 4.5 * 60 * 1000;

const memoryIsFull = 'Dokumentets minne är fullt. Sänk antalet dagar mellan påminnelser på bladet Inställningar.';

/**
 * Sends the day's mails, one at a time. A mail that does not go is logged and tried again the next day.
 *
 * @throws an error in Swedish when sheets cannot be read: a warning might be there for that reason alone, so none is sent
 */
export const sendAll = (counts: Counts, started: number): void => {
  const { register, settings, unread, unreadable } = readRegister();
  if (unreadable.length > 0) throw new Error(unreadable.map(({ message }) => message).join(' '));
  const day = today();
  const memory = documentMemory();
  const kept = readMemory();
  for (const name of outdated(kept, day, settings)) memory.deleteProperty(name);

  const warnings = allWarnings(register, day, settings, unread);
  const { mails, waiting, hadToday } = planMails(warnings, settings, sentMemory(kept), day, MailApp.getRemainingDailyQuota());
  const unaddressed = warnings.filter(({ recipients }) => recipients.length === 0).length;
  Object.assign(counts, { waiting: waiting + mails.length, hadToday, unaddressed });
  if (mails.length === 0) return;
  const link = SpreadsheetApp.getActiveSpreadsheet().getUrl();
  for (const mail of mails) {
    if (Date.now() - started > longest) return;
    const delivery = deliver(mail, link, day);
    if (delivery.kind === 'full') throw new Error(memoryIsFull);
    if (delivery.kind === 'failed' && isQuotaUsedUp(delivery.error)) return;
    counts.waiting -= 1;
    if (delivery.kind === 'sent') counts.sent += 1;
    else if (delivery.kind === 'already') counts.hadToday += 1;
    else {
      counts.failed += 1;
      logFailure(counts, mail.email, delivery.error);
    }
  }
};

/** A log that cannot be written keeps nobody else from being reminded. */
const logFailure = (counts: Counts, email: string, error: unknown): void => {
  try {
    withLock(() => logReminders('failed', 'email', `${email}: ${mailFailure(error)}. Nytt försök i morgon.`));
  } catch (logError) {
    counts.problem = runFailure(logError);
  }
};
