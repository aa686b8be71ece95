import { payoff2019 } from '../../model/assumptions';
import { isRuleBasis, type Basis } from '../../model/basis';
import { extraCost } from '../../model/extraCost';
import { municipalIncome } from '../../model/municipalIncome';
import { paybackMonths } from '../../model/paybackMonths';
import { potential } from '../../model/potential';
import { productionValue } from '../../model/productionValue';
import { economicAssistanceYearly } from '../../model/rules/economicAssistance';
import { societalCost } from '../../model/societalCost';

const wage = payoff2019.monthlyWage;
const cost = extraCost(payoff2019.hours, payoff2019.hourlyCost, 0);

const taxOnWage = (basis: Basis): number => municipalIncome('economicAssistance', wage, basis) - assistance(basis);

const assistance = (basis: Basis): number => (isRuleBasis(basis) ? economicAssistanceYearly(basis.values) : basis.economicAssistance);

const months = (payback: number | undefined): number => payback ?? NaN;

/** A figure of the report and the same on any basis. */
type ComparedRow = {
  readonly name: string;
  readonly unit: 'kr' | 'månader';
  /** As the report prints it. */
  readonly printed: string;
  readonly figure: (basis: Basis) => number;
};

export const comparedRows: readonly ComparedRow[] = [
  { name: 'Kommunen, försörjningsstöd', unit: 'kr', printed: '175 000', figure: (basis) => municipalIncome('economicAssistance', wage, basis) },
  { name: '– därav skatt på lönen', unit: 'kr', printed: '(57 000)', figure: taxOnWage },
  { name: '– därav försörjningsstöd och handläggning', unit: 'kr', printed: '(118 000)', figure: assistance },
  { name: 'Kommunen, aktivitetsstöd', unit: 'kr', printed: '43 000', figure: (basis) => municipalIncome('activitySupport', wage, basis) },
  { name: '– därav förlorad skatt på aktivitetsstödet', unit: 'kr', printed: 'ca 14 000', figure: (basis) => taxOnWage(basis) - municipalIncome('activitySupport', wage, basis) },
  { name: 'Återbetalning, försörjningsstöd', unit: 'månader', printed: 'cirka fem', figure: (basis) => months(paybackMonths(cost, municipalIncome('economicAssistance', wage, basis), 1, 0)) },
  { name: 'Återbetalning, aktivitetsstöd', unit: 'månader', printed: 'minst 19', figure: (basis) => months(paybackMonths(cost, municipalIncome('activitySupport', wage, basis), 1, 0)) },
  { name: 'Merkostnaden i samhällsekonomiska kronor', unit: 'kr', printed: '86 600', figure: (basis) => societalCost(cost, basis) },
  { name: 'Samhället, lön 22 500', unit: 'kr', printed: '485 000', figure: (basis) => productionValue(wage, 0, basis) },
  { name: 'Samhället, lön 22 500 med 80 % subvention', unit: 'kr', printed: '194 000', figure: (basis) => productionValue(wage, 0.8, basis) },
  { name: 'Potential, lön 27 150', unit: 'kr', printed: '585 000', figure: (basis) => potential(0, basis) },
  { name: 'Återbetalning, samhället', unit: 'månader', printed: 'drygt två', figure: (basis) => months(paybackMonths(societalCost(cost, basis), productionValue(wage, 0, basis), 1, 0)) },
];
