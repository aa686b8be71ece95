import { accumulatedNet } from '../../../model/accumulatedNet';
import type { Basis } from '../../../model/basis';
import { breakEvenDeadweight } from '../../../model/breakEvenDeadweight';
import { expectedYearlyIncome } from '../../../model/expectedYearlyIncome';
import { extraCost } from '../../../model/extraCost';
import { municipalIncome } from '../../../model/municipalIncome';
import { paybackMonths } from '../../../model/paybackMonths';
import { productionValue } from '../../../model/productionValue';
import { profit } from '../../../model/profit';
import { societalCost } from '../../../model/societalCost';
import type { Values } from './values';

/** One party's figures. SEK and months, unrounded; `undefined` where the figure does not exist. */
export type PartyResult = {
  readonly cost: number;
  /** SEK per person and 12 months. */
  readonly yearlyIncome: number;
  /** SEK per 12 months for all persons, less those who would have got work anyway. */
  readonly expectedIncome: number;
  readonly payback: number | undefined;
  readonly result: number;
  readonly breakEven: number | undefined;
};

const partyResult = (cost: number, yearlyIncome: number, { persons, deadweight, months }: Values): PartyResult => ({
  cost: withinReason(cost),
  yearlyIncome: withinReason(yearlyIncome),
  expectedIncome: withinReason(expectedYearlyIncome(yearlyIncome, persons, deadweight)),
  payback: ifAny(paybackMonths(cost, yearlyIncome, persons, deadweight)),
  result: withinReason(profit(cost, yearlyIncome, months, persons, deadweight)),
  breakEven: ifAny(breakEvenDeadweight(cost, yearlyIncome, months, persons)),
});

/**
 * Far beyond anything that the fields let through. Figures stop here, so that no absurd input makes them endless and
 * no text or picture has to reckon with that.
 */
const beyondReason = 1e18;

const withinReason = (figure: number): number =>
  Number.isNaN(figure) ? 0 : Math.min(Math.max(figure, -beyondReason), beyondReason);

const ifAny = (figure: number | undefined): number | undefined =>
  figure === undefined || Number.isNaN(figure) ? undefined : withinReason(figure);

/** What the requirement costs the municipality, on whatever basis. SEK. */
export const extraCostOf = ({ hours, hourlyCost, boughtServices }: Values): number => withinReason(extraCost(hours, hourlyCost, boughtServices));

/**
 * The municipality's figures.
 *
 * @throws MissingAssumption where the basis has no figure for something that they need
 */
export const municipalResult = (values: Values, basis: Basis): PartyResult =>
  partyResult(extraCostOf(values), mixedIncome(values, basis), values);

/**
 * The mean of the two alternatives' incomes, weighted by their shares; one that nobody has need not be known. SEK per
 * person and 12 months.
 */
export const mixedIncome = ({ assistanceShare, monthlyWage }: Pick<Values, 'assistanceShare' | 'monthlyWage'>, basis: Basis): number => {
  const assistance = assistanceShare === 0 ? 0 : assistanceShare * municipalIncome('economicAssistance', monthlyWage, basis);
  const support = assistanceShare === 1 ? 0 : (1 - assistanceShare) * municipalIncome('activitySupport', monthlyWage, basis);
  return assistance + support;
};

/** Society's figures, for an unsubsidised job. They stand beside the municipality's and are never added to them. */
export const societalResult = (values: Values, basis: Basis): PartyResult =>
  partyResult(societalCost(extraCostOf(values), basis), productionValue(values.monthlyWage, 0, basis), values);

/** The municipality's accumulated net for each month from 0 to `months`. SEK. */
export const netByMonth = (result: PartyResult, { persons, deadweight }: Values, months: number): readonly number[] =>
  accumulatedNet(result.cost, result.yearlyIncome, months, persons, deadweight).map(withinReason);
