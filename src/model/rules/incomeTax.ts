import { basicAllowance } from './basicAllowance';
import { earnedIncomeReduction } from './earnedIncomeReduction';
import { jobTaxCredit } from './jobTaxCredit';
import { municipalTaxOn } from './municipalTaxOn';
import { pensionContribution } from './pensionContribution';
import { publicServiceFee } from './publicServiceFee';
import { roundDown } from './roundDown';
import { roundHalfDown } from './roundHalfDown';
import type { RuleBasis } from './ruleBasis';
import { stateTax } from './stateTax';

/** A person's tax, in the order of the statute. SEK per calendar year. */
export type IncomeTax = {
  /** *Fastställd förvärvsinkomst*. */
  readonly determinedIncome: number;
  readonly basicAllowance: number;
  /** *Beskattningsbar förvärvsinkomst*. */
  readonly taxableIncome: number;
  /** What the municipality receives: the reductions are the state's to bear. */
  readonly municipal: number;
  /** What the region receives. */
  readonly regional: number;
  readonly state: number;
  readonly pensionContribution: number;
  readonly pensionReduction: number;
  readonly jobTaxCredit: number;
  readonly earnedIncomeReduction: number;
  readonly regionalReduction: number;
  readonly publicServiceFee: number;
  readonly burialFee: number;
  readonly churchFee: number;
  /** What the person pays. */
  readonly total: number;
};

/**
 * Income tax for a person under 66 (to 2022: 65) all year, without other deductions.
 *
 * Municipal income tax is one tax, rounded once: the municipality has its rate's share, the region the rest. The fees
 * are charged under laws of their own, and rounded each. Each reduction is set against what those before it have left:
 * that for the pension contribution against municipal and state tax, the others against the municipal alone (in 2021 that
 * for earned income against everything).
 *
 * @param workIncome SEK per year
 * @param taxedBenefit SEK per year: taxed, but no work income
 * @source IL 63, 65 and 67 kap., the reductions' order and rounding in 67 kap. 1 and 2 §§ (SFS 2020:1168);
 *   begravningslagen (1990:1144) 9 kap.; lag (1999:291) om avgift till registrerat trossamfund
 */
export const incomeTax = (workIncome: number, taxedBenefit: number, basis: RuleBasis): IncomeTax => {
  const { values } = basis;
  const wholeKronor = basis.taxSchedule.cutsToKronor ? roundDown : roundHalfDown;

  const determined = roundDown(workIncome + taxedBenefit, 100);
  const allowance = basicAllowance(determined, basis);
  const taxable = determined - allowance;

  const municipalIncomeTax = wholeKronor((values.municipalTaxRate + values.regionalTaxRate) * taxable);
  const municipal = municipalTaxOn(taxable, basis);
  const state = stateTax(taxable, values);
  const contribution = pensionContribution(determined, values);
  const publicService = publicServiceFee(taxable, values);
  const burial = wholeKronor(values.burialFeeRate * taxable);
  const church = wholeKronor(values.churchFeeRate * taxable);
  const charged = municipalIncomeTax + state + contribution + publicService + burial + church;

  const forPension = Math.min(contribution, municipalIncomeTax + state);
  const afterPension = Math.max(0, municipalIncomeTax - forPension);
  const forWork = Math.min(jobTaxCredit(roundDown(workIncome, 100), allowance, basis), afterPension);
  const afterWork = afterPension - forWork;
  const reached = basis.taxSchedule.earnedIncomeReductionReachesFees ? charged - forPension - forWork : afterWork;
  const forEarned = Math.min(earnedIncomeReduction(taxable, values), reached);
  const forRegion = Math.min(values.regionalReduction, Math.max(0, afterWork - forEarned));

  return {
    determinedIncome: determined,
    basicAllowance: allowance,
    taxableIncome: taxable,
    municipal,
    regional: municipalIncomeTax - municipal,
    state,
    pensionContribution: contribution,
    pensionReduction: forPension,
    jobTaxCredit: forWork,
    earnedIncomeReduction: forEarned,
    regionalReduction: forRegion,
    publicServiceFee: publicService,
    burialFee: burial,
    churchFee: church,
    total: charged - forPension - forWork - forEarned - forRegion,
  };
};
