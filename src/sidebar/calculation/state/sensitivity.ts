import type { Basis } from '../../../model/basis';
import { keysOf } from '../../../model/mapValues';
import { orderedByMove, type Moved, type Span } from '../../../model/uncertainty/orderedByMove';
import { ifKnown, isMissing } from './missing';
import { municipalResult } from './result';
import { usualSpans, type TriedField, type UsualSpan } from './usualSpans';
import type { Values } from './values';

/** What an input does to the municipality's payback by itself, and where its span comes from. */
export type Effect = Moved<TriedField> & Pick<UsualSpan, 'source'>;

/** The spans that somebody has typed, by input. */
export type OwnSpans = Readonly<Partial<Record<TriedField, Span>>>;

/**
 * What each input does to the municipality's payback while the others stay as they are, the one that moves it most
 * first. Empty where there is no payback to move; without those that would need a figure that the basis does not have.
 */
export const sensitivityOf = (values: Values, basis: Basis, own: OwnSpans = {}): readonly Effect[] => {
  const resultWith = (input: TriedField, value: number) => ifKnown(() => municipalResult({ ...values, [input]: value }, basis));
  const isKnown = ({ input, low, high }: Span & { readonly input: TriedField }): boolean => ![low, high].some((value) => isMissing(resultWith(input, value)));
  const { payback } = municipalResult(values, basis);
  if (payback === undefined || payback === 0) return [];
  const spans = keysOf(usualSpans).map((input) => ({ input, ...(own[input] ?? usualSpans[input].around(values[input])) }));
  const paybackAt = (input: TriedField, value: number): number | undefined => municipalResult({ ...values, [input]: value }, basis).payback;
  return orderedByMove(spans.filter(isKnown), paybackAt).map((moved) => ({ ...moved, source: own[moved.input] === undefined ? usualSpans[moved.input].source : 'eget spann' }));
};
