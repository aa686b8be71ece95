import { defaultBasis } from '../../../../functions/bases';
import { payoff2019 } from '../../../../model/assumptions';
import type { Basis } from '../../../../model/basis';
import { readBasis } from './readBasis';

/** What is kept of the field: `typed` as it stands, and `valid`, the last that named a basis. */
export type BasisTexts = Readonly<Record<string, string>>;

export const isBasisText = (value: unknown): value is string => typeof value === 'string';

export const basisTextsAfter = (texts: BasisTexts, typed: string): BasisTexts =>
  'basis' in readBasis(typed) ? { typed, valid: typed } : { ...texts, typed };

/** The field, and the basis in force: while the field names none, the last that it named. */
export type ChosenBasis = {
  readonly text: string;
  readonly basis: Basis;
  readonly fault: string | undefined;
  /** What was meant, where it can be told. */
  readonly instead: string | undefined;
};

export const chosenBasis = ({ typed: text = defaultBasis, valid = defaultBasis }: BasisTexts): ChosenBasis => {
  const reading = readBasis(text);
  if ('basis' in reading) return { text, basis: reading.basis, fault: undefined, instead: undefined };
  const last = readBasis(valid);
  return { text, basis: 'basis' in last ? last.basis : payoff2019, ...reading };
};
