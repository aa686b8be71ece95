import type { Basis } from '../../../../model/basis';
import { extraCost } from '../../../../model/extraCost';
import { mapValues } from '../../../../model/mapValues';
import { productionValue } from '../../../../model/productionValue';
import { societalCost } from '../../../../model/societalCost';
import { simulate, type Outcome } from '../../../../model/uncertainty/simulate';
import { mixedIncome } from '../../state/result';
import type { Values } from '../../state/values';
import type { Spans } from './readSpans';

/** Enough for another seed to move the ends of the interval by a hundredth of its width or so. */
export const runs = 10_000;

/** Any would do; the same one gives the same figures every time. */
export const seed = 2019;

/** What a forecast is made from. */
export type ForecastInputs = { readonly values: Values; readonly spans: Spans; readonly basis: Basis };

/** Both parties' outcomes, side by side and never added. */
export type Forecast = ForecastInputs & { readonly municipality: Outcome; readonly society: Outcome };

/**
 * The forecast; society's is that of an unsubsidised job.
 *
 * @throws MissingAssumption where the basis has no figure for something that it needs
 */
export const forecastOf = ({ values, spans, basis }: ForecastInputs): Forecast => {
  const { hourlyCost, boughtServices, assistanceShare, persons } = values;
  const { hours, ...others } = spans;
  const uncertain = { ...others, cost: mapValues(hours, (count) => extraCost(count, hourlyCost, boughtServices)) };
  const municipality = { costOf: (cost: number) => cost, incomeAt: (monthlyWage: number) => mixedIncome({ assistanceShare, monthlyWage }, basis) };
  const society = { costOf: (cost: number) => societalCost(cost, basis), incomeAt: (monthlyWage: number) => productionValue(monthlyWage, 0, basis) };
  return {
    values,
    spans,
    basis,
    municipality: simulate(uncertain, { persons }, municipality, runs, seed),
    society: simulate(uncertain, { persons }, society, runs, seed),
  };
};
