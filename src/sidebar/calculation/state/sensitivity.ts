import { keysOf } from '../../../model/mapValues';
import { orderedByMove, type Moved, type Span } from '../../../model/uncertainty/orderedByMove';
import { municipalResult } from './result';
import { usualSpans, type TriedField, type UsualSpan } from './usualSpans';
import type { Values } from './values';

/** What an input does to the municipality's payback by itself, and where its span comes from. */
export type Effect = Moved<TriedField> & Pick<UsualSpan, 'source'>;

/** The spans that somebody has typed, by input. */
export type OwnSpans = Readonly<Partial<Record<TriedField, Span>>>;

/**
 * What each input does to the municipality's payback while the others stay as they are, the one that moves it most
 * first. Empty where there is no payback to move.
 */
export const sensitivityOf = (values: Values, own: OwnSpans = {}): readonly Effect[] => {
  const { payback } = municipalResult(values);
  if (payback === undefined || payback === 0) return [];
  const spans = keysOf(usualSpans).map((input) => ({ input, ...(own[input] ?? usualSpans[input].around(values[input])) }));
  const paybackAt = (input: TriedField, value: number): number | undefined => municipalResult({ ...values, [input]: value }).payback;
  return orderedByMove(spans, paybackAt).map((moved) => ({ ...moved, source: own[moved.input] === undefined ? usualSpans[moved.input].source : 'eget spann' }));
};
