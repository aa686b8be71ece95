import { hasBeenFilled, hasFinished, isWaiting, wasInterrupted } from '../process/placeState';
import type { ProcurementFile } from '../process/procurementFile';

/** Places from requirement to end. These follow up agreements; nothing in them is about a person. */
export type PlaceCounts = {
  readonly procurements: number;
  /** Krävda, by the contract. */
  readonly required: number;
  /** Överenskomna with the supplier; where nobody has written how many, the places that stand in `Platser`. */
  readonly agreed: number;
  /** Tillsatta: somebody has come, also if the place has ended since. */
  readonly filled: number;
  /** Avslutade: ran to their end. */
  readonly finished: number;
  /** Broken off after somebody had come. */
  readonly interrupted: number;
  /** Procurements whose contract's places nobody has written: they add nothing to `required`. */
  readonly withoutRequired: number;
};

/** The places of one or several procurements, summed. */
export const placeCounts = (files: readonly ProcurementFile[]): PlaceCounts => {
  const sum = (count: (file: ProcurementFile) => number): number => files.reduce((total, file) => total + count(file), 0);
  return {
    procurements: files.length,
    required: sum(({ procurement }) => procurement.requiredPlaces ?? 0),
    agreed: sum(({ procurement, places }) => procurement.agreedPlaces ?? places.filter((place) => hasBeenFilled(place) || isWaiting(place)).length),
    filled: sum(({ places }) => places.filter(hasBeenFilled).length),
    finished: sum(({ places }) => places.filter(hasFinished).length),
    interrupted: sum(({ places }) => places.filter(wasInterrupted).length),
    withoutRequired: sum(({ procurement }) => (procurement.requiredPlaces === null ? 1 : 0)),
  };
};
