import type { Alternative } from '../../model/alternative';
import { numberKinds, type NumberKind } from '../numberKinds';
import type { AlternativeArgument, NumberArgument } from '../sheetFunction';
import { Fault, type EarlierFault } from '../texts/fault';
import { expectedNumber } from './numberFaults';
import { expectedAlternative, readAlternative } from './readAlternative';
import { readNumber } from './readNumber';

/** How the values of an argument are read. */
export type ArgumentReader = {
  /** undefined where nothing is given. */
  readonly read: (given: unknown) => number | Alternative | Fault | EarlierFault | undefined;
  /** What is said where a required value is not given. */
  readonly missing: Fault;
  /** For numbers. */
  readonly kind?: NumberKind;
};

export const argumentReader = (argument: NumberArgument | AlternativeArgument): ArgumentReader => {
  if (argument.kind === 'alternative') {
    return { read: readAlternative, missing: missing(expectedAlternative, 'Ange ett av dem.') };
  }
  const kind: NumberKind = numberKinds[argument.kind];
  return {
    read: (given) => readNumber(kind, given),
    missing: missing(expectedNumber(kind), `Ange det, till exempel ${kind.example}.`),
    kind,
  };
};

const missing = (expected: string, remedy: string): Fault => new Fault({ short: 'saknas', expected, remedy });
