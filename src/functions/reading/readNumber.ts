import type { NumberKind } from '../numberKinds';
import { Fault } from '../texts/fault';
import { holdsIdentityNumber, identityFault } from './identityFault';
import { isNotGiven } from './isNotGiven';
import { expectedNumber, notNumber, outOfBounds } from './numberFaults';
import { readNumberText } from './readNumberText';

/**
 * A number from what a cell holds.
 *
 * @returns a finite number within the kind's limits; `undefined` where nothing is given
 */
export const readNumber = (kind: NumberKind, given: unknown): number | Fault | undefined => {
  if (isNotGiven(given)) return undefined;
  if (holdsIdentityNumber(given)) return identityFault(expectedNumber(kind));
  const value = typeof given === 'string' ? readNumberText(kind, given) : given;
  if (value instanceof Fault) return value;
  if (typeof value !== 'number' || Number.isNaN(value)) return notNumber(kind, value);
  return value >= kind.minimum && value <= kind.maximum ? value : outOfBounds(kind, value);
};
