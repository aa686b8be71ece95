import { keysOf } from '../../../model/mapValues';
import { municipalResult } from './result';
import type { Values } from './values';

/** The inputs that are tried, one at a time. */
export type TriedField = 'assistanceShare' | 'monthlyWage' | 'persons' | 'deadweight' | 'hours' | 'hourlyCost';

/** From where to where an input is tried, and where that comes from. */
export type Span = { readonly low: number; readonly high: number; readonly source: string };

/** What an input does to the payback, in months; `undefined` where there is none. */
export type Effect = Span & { readonly field: TriedField; readonly atLow: number | undefined; readonly atHigh: number | undefined };

const within = (low: number, high: number, source: string) => (likely: number): Span => ({ low: Math.min(low, likely), high: Math.max(high, likely), source });

const around = (share: number, source: string) => (likely: number): Span => ({ low: likely * (1 - share), high: likely * (1 + share), source });

/** The report's own spans, widened to hold the value that is tried; where it gives none, ours. */
const spans: Readonly<Record<TriedField, (likely: number) => Span>> = {
  assistanceShare: within(0, 1, 'rapportens två alternativ (Payoff 2019, rad 496–498)'),
  monthlyWage: within(22_500, 27_150, 'rapportens båda löner (Payoff 2019, rad 448 och 1934)'),
  persons: within(1, 3, 'en till tre personer per upphandling (Payoff 2019, rad 394–397)'),
  deadweight: within(0, 0.5, 'rapportens båda fall (Payoff 2019, rad 502–507)'),
  hours: around(0.25, '25 % åt vardera hållet, vårt antagande'),
  hourlyCost: around(0.1, '10 % åt vardera hållet, vårt antagande'),
};

/** Farther than any payback, so that none at all comes first. */
const never = Number.MAX_VALUE;

/**
 * What each input does to the municipality's payback while the others stay as they are, the one that moves it most
 * first. Empty where there is no payback to move.
 */
export const sensitivityOf = (values: Values): readonly Effect[] => {
  const { payback } = municipalResult(values);
  if (payback === undefined || payback === 0) return [];
  const paybackAt = (field: TriedField, value: number): number | undefined => municipalResult({ ...values, [field]: value }).payback;
  const effects = keysOf(spans).map((field) => {
    const span = spans[field](values[field]);
    return { field, ...span, atLow: paybackAt(field, span.low), atHigh: paybackAt(field, span.high) };
  });
  return effects.sort((a, b) => moved(b) - moved(a));
};

const moved = ({ atLow = never, atHigh = never }: Effect): number => Math.abs(atHigh - atLow);
