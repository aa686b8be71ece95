/** What is wrong at a place of the form. An obstacle is not saved; what is only missing can be saved and filled in later. */
export type FormFault = { readonly text: string; readonly isObstacle: boolean };

/** By `placeOf`; empty where nothing is wrong. */
export type FormFaults = Readonly<Record<string, FormFault>>;

/** Notes what is wrong; the first at a place stands. */
export type Note = (place: string, text: string, isObstacle?: boolean) => void;

/** The name of a place in the form: `placeOf('case', 0, 'before', 'livelihoods', 1, 'months')`. */
export const placeOf = (...parts: readonly (string | number)[]): string => parts.join('.');

/** Whether something is wrong at a place or inside it. */
export const isFaultyIn = (faults: FormFaults, ...parts: readonly (string | number)[]): boolean => {
  const place = placeOf(...parts);
  return Object.keys(faults).some((own) => own === place || own.startsWith(`${place}.`));
};
