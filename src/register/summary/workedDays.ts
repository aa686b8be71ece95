import { daysBetween, earliestDay } from '../process/days';
import { hasFinished, isOccupied } from '../process/placeState';
import type { Place } from '../rows/row';

/** Both kinds of employment are named alike as a place and as what came after one. */
export const employment = ['anställning utan subvention', 'anställning med subvention'] as const;

export const isEmployment = (text: string | null): boolean => employment.some((kind) => kind === text);

/**
 * Days of employment on the place itself, up to a day that is not ahead: from `Tillsatt` to `Avslutad`, or as long as
 * somebody is there. None where a day that is needed is not known.
 */
export const daysOnPlace = (place: Place, day: string): number => {
  const from = earliestDay(place.filled);
  const finished = earliestDay(place.finished);
  if (!isEmployment(place.place) || from === undefined || (finished === undefined && !isOccupied(place))) return 0;
  return Math.max(0, daysBetween(from, finished !== undefined && finished < day ? finished : day));
};

/** The last day of a place that ran to its end; `undefined` while it has not, or where that day is not known. */
export const lastDay = (place: Place): string | undefined => (hasFinished(place) ? earliestDay(place.finished) : undefined);

/** Days of employment that came after a place, up to a day that is not ahead, as `Efteråt` has it. */
export const daysAfterPlace = (place: Place, day: string): number => {
  const from = lastDay(place);
  return from === undefined || !isEmployment(place.outcome) ? 0 : Math.max(0, daysBetween(from, day));
};
