import type { Cell } from './cell';
import type { Value } from './value';

/**
 * A value as the cell that holds it: what reading the cell gives again. A whole day is left as its text, which the sheet
 * makes a day of; see `asEntered` for what `setValues` must be given.
 */
export const toCell = (value: Value): Cell => value ?? '';
