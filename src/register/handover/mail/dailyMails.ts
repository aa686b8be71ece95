import type { Settings } from '../../settings/settings';
import { byUrgency } from '../allWarnings';
import type { Warning } from '../warning';
import { mailSubject, mailText, type Matter } from './mailText';
import { matterOf, recentlySent, type SentMatter } from './sentMatter';

/** A longer mail is not read. The rest comes in the next. */
export const mattersPerMail = 30;

export type DailyMail = {
  readonly email: string;
  readonly subject: string;
  /** Plain text with `linkPlaceholder` in it. */
  readonly text: string;
  /** What to remember once the mail has gone. */
  readonly sent: readonly SentMatter[];
};

/** Matters that somebody is not told about today. */
export type LeftOver = { readonly email: string; readonly keys: readonly string[] };

export type DailyMails = {
  /** One a person, most urgent first. */
  readonly mails: readonly DailyMail[];
  /** For tomorrow: beyond the quota, or more than a mail holds. */
  readonly left: readonly LeftOver[];
  /** Warnings that nobody answers for. */
  readonly unaddressed: readonly Warning[];
};

/**
 * The day's mails: one to each person who has something to do that the person has not been told within the interval.
 *
 * @param today `2026-11-22`
 * @param quota how many mails may be sent; those with the most urgent matter go first
 */
export const dailyMails = (
  warnings: readonly Warning[],
  settings: Settings,
  alreadySent: readonly SentMatter[],
  today: string,
  quota: number,
): DailyMails => {
  const told = new Set(recentlySent(alreadySent, today, settings).map(matterOf));
  const people = new Map<string, { readonly email: string; readonly matters: Matter[] }>();
  const unaddressed: Warning[] = [];
  for (const warning of [...warnings].sort(byUrgency)) {
    if (warning.recipients.length === 0) unaddressed.push(warning);
    for (const recipient of warning.recipients) {
      const { email } = recipient;
      const matter = matterOf({ key: warning.key, email });
      if (told.has(matter)) continue;
      told.add(matter);
      const address = email.toLowerCase();
      const person = people.get(address) ?? { email, matters: [] };
      people.set(address, person);
      person.matters.push({ warning, recipient });
    }
  }

  const mails: DailyMail[] = [];
  const left: LeftOver[] = [];
  // In the order in which a person's first matter came: the one with the most urgent matter first.
  for (const { email, matters } of people.values()) {
    const included = mails.length < quota ? matters.slice(0, mattersPerMail) : [];
    const rest = matters.slice(included.length);
    if (included.length > 0) {
      mails.push({
        email,
        subject: mailSubject(included.length),
        text: mailText(included, rest.length, settings.days.reminderInterval),
        sent: included.map(({ warning }) => ({ key: warning.key, email, day: today })),
      });
    }
    if (rest.length > 0) left.push({ email, keys: rest.map(({ warning }) => warning.key) });
  }
  return { mails, left, unaddressed };
};
