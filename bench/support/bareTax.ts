import { ruleBasisFor } from '../../src/model/rules/ruleBasisFor';
import type { Piece } from '../../src/model/rules/taxSchedule';

/** The basis that rates and limits are taken from, once. */
export const basisName = 'Östersund 2026';

const { values, taxSchedule } = ruleBasisFor('Östersund', 2026);
const slack = 5e-9;

type Limit = { readonly to: number; readonly at: number; readonly rate: number; readonly over: number };

/** A schedule in kronor. */
const inKronor = (pieces: readonly Piece[]): readonly Limit[] =>
  pieces.map(({ to, base, rate, over }) => ({
    to: to * values.priceBaseAmount + slack,
    at: base * values.priceBaseAmount,
    rate,
    over: over * values.priceBaseAmount,
  }));

const allowances = inKronor(taxSchedule.basicAllowance);
const credits = inKronor(taxSchedule.jobTaxCredit);
const rate = values.municipalTaxRate + values.regionalTaxRate;
const contributionCeiling = values.pensionContributionCeiling * values.incomeBaseAmount;

const limitAt = (limits: readonly Limit[], income: number): number => {
  for (const limit of limits) if (income <= limit.to) return limit.at + limit.rate * (income - limit.over);
  return 0;
};

const down = (amount: number): number => Math.floor(amount + slack);

/** What the municipality keeps of the tax on a monthly wage, SEK per year: the arithmetic alone. */
export const bareMunicipalTax = (monthlyWage: number): number => {
  const determined = Math.floor((12 * monthlyWage + slack) / 100) * 100;
  const allowance = Math.min(Math.ceil((limitAt(allowances, determined) - slack) / 100) * 100, determined);
  return down(values.municipalTaxRate * (determined - allowance)) * values.taxKeptShare;
};

/** A month's wage after tax, of one above the floor of the pension contribution: the arithmetic alone. */
export const bareNetWage = (monthlyWage: number): number => {
  const determined = Math.floor((12 * monthlyWage + slack) / 100) * 100;
  const allowance = Math.min(Math.ceil((limitAt(allowances, determined) - slack) / 100) * 100, determined);
  const taxable = determined - allowance;
  const municipal = down(rate * taxable);
  const state = down(values.stateTaxRate * Math.max(0, taxable - values.stateTaxThreshold));
  const contribution = Math.floor((values.pensionContributionRate * Math.min(determined, contributionCeiling) - slack) / 100 + 0.5) * 100;
  const publicService = down(Math.min(values.publicServiceFeeRate * taxable, values.publicServiceFeeMaximum));
  const burial = down(values.burialFeeRate * taxable);
  const left = municipal - contribution;
  const forWork = Math.min(Math.max(0, down((limitAt(credits, determined) - allowance) * rate)), left);
  const earned = down(Math.min(values.earnedIncomeReductionRate * Math.max(0, taxable - values.earnedIncomeReductionFrom), values.earnedIncomeReductionMaximum));
  const forEarned = Math.min(earned, left - forWork);
  const forRegion = Math.min(values.regionalReduction, Math.max(0, left - forWork - forEarned));
  return monthlyWage - down((municipal + state + publicService + burial - forWork - forEarned - forRegion) / 12);
};
