import type { Span } from '../../../model/uncertainty/orderedByMove';

/** The inputs of the payback that are tried, one at a time. */
export type TriedField = 'assistanceShare' | 'monthlyWage' | 'persons' | 'deadweight' | 'hours' | 'hourlyCost';

/** From where to where an input goes around its likely value, and where that comes from. */
export type UsualSpan = { readonly around: (likely: number) => Span; readonly source: string };

/** A span that is widened to hold the likely value. */
export const within = (low: number, high: number, source: string): UsualSpan => ({
  around: (likely) => ({ low: Math.min(low, likely), high: Math.max(high, likely) }),
  source,
});

const eitherWay = (share: number, source: string): UsualSpan => ({ around: (likely) => ({ low: likely * (1 - share), high: likely * (1 + share) }), source });

/** The report's own spans; where it gives none, ours. */
export const usualSpans: Readonly<Record<TriedField, UsualSpan>> = {
  assistanceShare: within(0, 1, 'rapportens två alternativ (Payoff 2019, rad 496–498)'),
  monthlyWage: within(22_500, 27_150, 'rapportens båda löner (Payoff 2019, rad 448 och 1934)'),
  persons: within(1, 3, 'en till tre personer per upphandling (Payoff 2019, rad 394–397)'),
  deadweight: within(0, 0.5, 'rapportens båda fall (Payoff 2019, rad 502–507)'),
  hours: eitherWay(0.25, '25 % åt vardera hållet, vårt antagande'),
  hourlyCost: eitherWay(0.1, '10 % åt vardera hållet, vårt antagande'),
};
