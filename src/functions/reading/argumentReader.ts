import type { Alternative } from '../../model/alternative';
import { numberKinds, type NumberKind } from '../numberKinds';
import type { AlternativeArgument, NumberArgument } from '../sheetFunction';
import { Fault } from '../texts/fault';
import { expectedNumber } from './numberFaults';
import { expectedAlternative, readAlternative } from './readAlternative';
import { readNumber } from './readNumber';

/** How one value of an argument is read. */
export type ArgumentReader =
  | { readonly reads: 'numbers'; readonly kind: NumberKind; readonly read: (given: unknown) => number | Fault | undefined; readonly missing: Fault }
  | { readonly reads: 'alternatives'; readonly read: (given: unknown) => Alternative | Fault | undefined; readonly missing: Fault };

export const argumentReader = (argument: NumberArgument | AlternativeArgument): ArgumentReader => {
  if (argument.kind === 'alternative') {
    return { reads: 'alternatives', read: readAlternative, missing: missing(expectedAlternative, 'Ange ett av dem.') };
  }
  const kind: NumberKind = numberKinds[argument.kind];
  return {
    reads: 'numbers',
    kind,
    read: (given) => readNumber(kind, given),
    missing: missing(expectedNumber(kind), `Ange det, till exempel ${kind.example}.`),
  };
};

const missing = (expected: string, remedy: string): Fault => new Fault({ short: 'saknas', expected, remedy });
