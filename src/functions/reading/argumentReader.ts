import { isRuleBasis, type Basis } from '../../model/basis';
import { incomeKind, reportAlternative, ruleAlternative, taxPart, type ChoiceKind } from '../choiceKinds';
import { numberKinds, type NumberKind } from '../numberKinds';
import type { ValueArgument } from '../sheetFunction';
import { Fault } from '../texts/fault';
import { expectedNumber } from './numberFaults';
import { readChoice } from './readChoice';
import { expectedMunicipality, readMunicipality, writeMunicipality } from './readMunicipality';
import { readNumber } from './readNumber';
import { expectedBasisName, readPlainText } from './readPlainText';
import { readSituation } from './situation/readSituation';
import { expectedSituation } from './situation/situationFault';

/** How the values of an argument are read. */
export type ArgumentReader = {
  /** A value; undefined where nothing is given; or what is wrong, as a `Fault` or an `EarlierFault`. */
  readonly read: (given: unknown) => unknown;
  /** What is said where a required value is not given. */
  readonly missing: Fault;
  /** For numbers. */
  readonly kind?: NumberKind;
};

/** @param basis of the call: it says which alternatives there are */
export const argumentReader = ({ kind }: ValueArgument, basis: Basis): ArgumentReader => {
  switch (kind) {
    case 'alternative':
      return isRuleBasis(basis) ? choiceReader(ruleAlternative) : choiceReader(reportAlternative);
    case 'incomeKind':
      return choiceReader(incomeKind);
    case 'taxPart':
      return choiceReader(taxPart);
    case 'municipality':
      return { read: readMunicipality, missing: missing(expectedMunicipality, writeMunicipality) };
    case 'basisName':
      return { read: readPlainText, missing: missing(expectedBasisName, writeMunicipality) };
    case 'situation':
      return { read: readSituation, missing: missing(expectedSituation, 'Peka på området, eller skriv till exempel ”försörjningsstöd”.') };
    default:
      return numberReader(numberKinds[kind]);
  }
};

const choiceReader = <Value extends string>(kind: ChoiceKind<Value>): ArgumentReader => ({
  read: (given) => readChoice(kind, given),
  missing: missing(kind.expected, 'Ange ett av dem.'),
});

const numberReader = (kind: NumberKind): ArgumentReader => ({
  read: (given) => readNumber(kind, given),
  missing: missing(expectedNumber(kind), `Ange det, till exempel ${kind.example}.`),
  kind,
});

const missing = (expected: string, remedy: string): Fault => new Fault({ short: 'saknas', expected, remedy });
