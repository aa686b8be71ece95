import type { placeStateChoices } from '../columns/choices';
import type { Place } from '../rows/row';

export type PlaceState = (typeof placeStateChoices)[number];

type PlaceDates = Pick<Place, 'state' | 'agreed' | 'filled' | 'finished'>;

const stands = (place: Pick<Place, 'state'>, state: PlaceState): boolean => place.state === state;

/** Somebody has come to the place, on a known day or not; also if the place has ended since. */
export const hasBeenFilled = (place: PlaceDates): boolean =>
  place.filled !== null || stands(place, 'tillsatt') || stands(place, 'avslutad');

/** Agreed with the supplier, and nobody has come. */
export const isWaiting = (place: PlaceDates): boolean => !hasBeenFilled(place) && !stands(place, 'avbruten');

/** Somebody is there. */
export const isOccupied = (place: PlaceDates): boolean =>
  hasBeenFilled(place) && !stands(place, 'avslutad') && !stands(place, 'avbruten') && place.finished === null;

/** It ran to its end. */
export const hasFinished = (place: PlaceDates): boolean =>
  stands(place, 'avslutad') || (place.finished !== null && !stands(place, 'avbruten'));

/** It was broken off after somebody had come. */
export const wasInterrupted = (place: PlaceDates): boolean => stands(place, 'avbruten') && place.filled !== null;
