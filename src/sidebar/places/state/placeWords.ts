import { hasFinished, isOccupied, isWaiting } from '../../../register/process/placeState';
import type { Place } from '../../../register/rows/row';
import { dayWords } from '../../file/state/dayWords';
import { counted } from '../../format';

const dated = (what: string, date: string | null, today: string): string => (date === null ? `${what}.` : `${what} ${dayWords(date, today)}.`);

/** How a place stands, in sentences: what has happened and when, and what has not. */
export const placeWords = (place: Place, today: string): readonly string[] => {
  const { agreed, filled, followedUp, finished, outcome, stepsUp } = place;
  if (isWaiting(place)) return [dated('Överenskommen', agreed, today), 'Inte tillsatt.'];
  const begun = filled === null ? [] : [dated('Tillsatt', filled, today)];
  if (isOccupied(place)) return [...(filled === null ? ['Tillsatt, dagen saknas.'] : begun), followedUp === null ? 'Inte uppföljd.' : dated('Uppföljd', followedUp, today)];
  const up = stepsUp === null ? '' : `, ${counted(stepsUp, 'steg', 'steg')} på trappan`;
  return [...begun, dated(hasFinished(place) ? 'Avslutad' : 'Avbruten', finished, today), ...(outcome === null ? [] : [`Efteråt: ${outcome}${up}.`])];
};
