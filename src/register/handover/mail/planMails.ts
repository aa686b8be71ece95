import type { Settings } from '../../settings/settings';
import type { Warning } from '../warning';
import { dailyMails, type DailyMail } from './dailyMails';
import { matterMark, personMark } from './matterMark';
import type { SentMatter } from './sentMatter';
import type { SentMemory } from './sentMemory';

/** The day's mails, and who is left without. */
export type MailPlan = {
  readonly mails: readonly DailyMail[];
  /** How many people get no mail today though they have something to do: the quota does not reach them. */
  readonly waiting: number;
  /** How many people with something to do have had their mail today. */
  readonly hadToday: number;
};

/**
 * The mails that remain to be sent today: one a person and day, nothing that the person has been told within the
 * interval.
 *
 * @param quota how many mails may be sent
 */
export const planMails = (warnings: readonly Warning[], settings: Settings, memory: SentMemory, today: string, quota: number): MailPlan => {
  const emails = new Set(warnings.flatMap(({ recipients }) => recipients.map(({ email }) => email)));
  const hadToday = new Set([...emails].filter((email) => memory.get(personMark(email)) === today));
  const open: Warning[] = [];
  const told: SentMatter[] = [];
  for (const warning of warnings) {
    const recipients = warning.recipients.filter(({ email }) => !hadToday.has(email));
    for (const { email } of recipients) {
      const day = memory.get(matterMark({ key: warning.key, email }));
      if (day !== undefined) told.push({ key: warning.key, email, day });
    }
    if (recipients.length > 0) open.push({ ...warning, recipients });
  }
  const { mails, left } = dailyMails(open, settings, told, today, quota);
  return {
    mails,
    waiting: left.filter(({ email }) => !mails.some((mail) => mail.email === email)).length,
    hadToday: hadToday.size,
  };
};

/** What to remember once a mail has gone. */
export const marksOf = ({ email, sent }: DailyMail): readonly string[] => [personMark(email), ...sent.map(matterMark)];
