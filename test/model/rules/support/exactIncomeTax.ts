import type { RuleBasis } from '../../../../src/model/rules/ruleBasis';
import type { Piece } from '../../../../src/model/rules/taxSchedule';

/** Rates and factors have at most six decimals, and base amounts none: in millionths, and products in their squares. */
const million = 1_000_000n;
const exact = (decimal: number): bigint => BigInt(Math.round(decimal * 1_000_000));

const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const down = (amount: bigint, step: bigint): bigint => (amount / step) * step;
const up = (amount: bigint, step: bigint): bigint => down(amount + step - 1n, step);
const nearest = (amount: bigint, step: bigint): bigint => down(amount + (step - 1n) / 2n, step);

/** In millionths of a krona, squared where a rate is taken of a schedule. */
const at = (pieces: readonly Piece[], income: bigint, base: bigint): bigint => {
  const piece = pieces.find(({ to }) => to === Infinity || income * million <= exact(to) * base);
  if (!piece) return 0n;
  return exact(piece.base) * base * million + exact(piece.rate) * (income * million - exact(piece.over) * base);
};

/**
 * The same tax in whole numbers, without a double anywhere: what the person pays, SEK per year.
 *
 * @param workIncome and `taxedBenefit` SEK per year, in whole kronor
 */
export const exactIncomeTax = (workIncome: number, taxedBenefit: number, { values, taxSchedule }: RuleBasis): number => {
  const krona = million * million;
  const hundred = 100n * krona;
  const base = BigInt(values.priceBaseAmount);
  const whole = (amount: bigint): bigint => (taxSchedule.cutsToKronor ? amount / million : nearest(amount, million) / million);

  const income = down(BigInt(workIncome + taxedBenefit), 100n);
  const work = down(BigInt(workIncome), 100n);
  const allowance = min(up(at(taxSchedule.basicAllowance, income, base), hundred) / krona, income);
  const taxable = income - allowance;

  const rate = exact(values.municipalTaxRate) + exact(values.regionalTaxRate);
  const municipal = whole(rate * taxable);
  const state =
    (exact(values.stateTaxRate) * max(0n, taxable - BigInt(values.stateTaxThreshold)) +
      exact(values.upperStateTaxRate) * max(0n, taxable - BigInt(values.upperStateTaxThreshold))) / million;

  const ceiling = exact(values.pensionContributionCeiling) * BigInt(values.incomeBaseAmount);
  const contribution = income * million < exact(values.pensionContributionFloor) * base
    ? 0n
    : nearest(exact(values.pensionContributionRate) * min(income * million, ceiling), hundred) / krona;

  const { phaseOut } = taxSchedule;
  const lost = phaseOut ? exact(phaseOut.rate) * max(0n, work * million - exact(phaseOut.from) * base) * million : 0n;
  const credit = max(0n, max(0n, at(taxSchedule.jobTaxCredit, work, base) - allowance * krona) * rate - lost) / (krona * million);
  const reduction = min(exact(values.earnedIncomeReductionRate) * max(0n, taxable - BigInt(values.earnedIncomeReductionFrom)) / million, BigInt(values.earnedIncomeReductionMaximum));

  const forPension = min(contribution, municipal + state);
  const left = max(0n, municipal - forPension);
  const fees = whole(exact(values.burialFeeRate) * taxable) + whole(exact(values.churchFeeRate) * taxable);
  const publicService = min(exact(values.publicServiceFeeRate) * taxable / million, BigInt(values.publicServiceFeeMaximum));
  const unreduced = municipal + state + contribution - forPension + fees + publicService;

  if (taxSchedule.earnedIncomeReductionReachesFees) {
    const afterWork = left - min(left, credit);
    const afterEarned = max(0n, afterWork - reduction);
    const remains = max(0n, unreduced - (left - afterWork) - reduction);
    return Number(remains - min(BigInt(values.regionalReduction), afterEarned));
  }
  return Number(unreduced - min(left, credit + reduction + BigInt(values.regionalReduction)));
};
