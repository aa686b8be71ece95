import { daysBetween, latestDay } from '../../../register/process/days';
import { hasFinished, isOccupied, isWaiting } from '../../../register/process/placeState';
import type { Place } from '../../../register/rows/row';
import { counted } from '../../format';

/** `för 3 dagar sedan (2026-11-20)`; only what stands there where the day is not known. */
const since = (date: string, today: string): string => {
  const day = latestDay(date);
  if (day === undefined) return date === '?' ? 'okänd dag' : date;
  const days = daysBetween(day, today);
  if (date !== day || days < 0) return date;
  return days === 0 ? `i dag (${date})` : days === 1 ? `i går (${date})` : `för ${counted(days, 'dag', 'dagar')} sedan (${date})`;
};

const dated = (what: string, date: string | null, today: string): string => (date === null ? what : `${what} ${since(date, today)}`);

/** How a place stands, in sentences: what has happened and when, and what has not. */
export const placeWords = (place: Place, today: string): readonly string[] => {
  const { agreed, filled, followedUp, finished, outcome, stepsUp } = place;
  if (isWaiting(place)) return [`${dated('Överenskommen', agreed, today)}.`, 'Inte tillsatt.'];
  const begun = filled === null ? [] : [`${dated('Tillsatt', filled, today)}.`];
  if (isOccupied(place)) {
    return [...(filled === null ? ['Tillsatt, dagen saknas.'] : begun), followedUp === null ? 'Inte uppföljd.' : `${dated('Uppföljd', followedUp, today)}.`];
  }
  const ended = `${dated(hasFinished(place) ? 'Avslutad' : 'Avbruten', finished, today)}.`;
  const up = stepsUp === null ? '' : `, ${counted(stepsUp, 'steg', 'steg')} på trappan`;
  return [...begun, ended, ...(outcome === null ? [] : [`Efteråt: ${outcome}${up}.`])];
};
