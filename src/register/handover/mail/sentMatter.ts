import { daysBetween } from '../../process/days';
import type { Settings } from '../../settings/settings';

/** That somebody was told about a matter, and when. What the register keeps of a mail: never its text. */
export type SentMatter = {
  /** The warning's key. */
  readonly key: string;
  readonly email: string;
  /** `2026-11-22`. */
  readonly day: string;
};

/** Whether a mail was sent so lately that the same matter is not to be repeated. A day in the future is a fault and does not count. */
const isRecent = ({ day }: SentMatter, today: string, interval: number): boolean => {
  const days = daysBetween(day, today);
  return days >= 0 && days < interval;
};

/** What still has to be remembered: the rest may be sent again. */
export const recentlySent = (sent: readonly SentMatter[], today: string, settings: Settings): readonly SentMatter[] =>
  sent.filter((matter) => isRecent(matter, today, settings.days.reminderInterval));

/** One matter for one person: if somebody else takes over, that person is told at once. */
export const matterOf = ({ key, email }: Pick<SentMatter, 'key' | 'email'>): string => `${email.toLowerCase()}\n${key}`;
