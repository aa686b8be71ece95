import { daysBetween, latestDay } from '../../../register/process/days';
import { counted } from '../../format';

/** A date and how far away it is: `2026-11-20 (för 3 dagar sedan)`; as it stands where the day is not known. */
export const dayWords = (date: string, today: string): string => {
  if (date === '?') return 'okänd dag';
  if (latestDay(date) !== date) return date;
  const days = daysBetween(date, today);
  const away = days === 0 ? 'i dag' : days === 1 ? 'i går' : days === -1 ? 'i morgon' : days > 0 ? `för ${counted(days, 'dag', 'dagar')} sedan` : `om ${counted(-days, 'dag', 'dagar')}`;
  return `${date} (${away})`;
};
