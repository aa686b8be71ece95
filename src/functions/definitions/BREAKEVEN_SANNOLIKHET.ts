import { breakEvenDeadweight } from '../../model/breakEvenDeadweight';
import { cost, months, persons, yearlyIncome } from '../commonArguments';
import { sheetFunction, type Refusal } from '../sheetFunction';
import { incomeTooSmall } from '../texts/incomeTooSmall';

const noIncome = {
  argument: 'årsintäkt',
  short: 'utan intäkt lönar sig kravet aldrig',
  expected: 'mer än 0 kr',
  remedy: 'Utan intäkt lönar sig kravet inte vid någon sannolikhet. Kontrollera intäkten, eller räkna med LONSAMHET.',
} as const satisfies Refusal;

export const BREAKEVEN_SANNOLIKHET = sheetFunction({
  summary: 'Den högsta sannolikhet att personerna hade fått arbete ändå vid vilken kravet fortfarande går ihop.',
  arguments: [cost, yearlyIncome, months, persons],
  result: {
    unit: 'andel',
    description: 'Andel, högst 1. Negativ om kravet inte går ihop ens när ingen hade fått arbete ändå.',
  },
  examples: [
    { formula: '=BREAKEVEN_SANNOLIKHET(69600;175000;12)', result: 0.602286 },
    { formula: '=BREAKEVEN_SANNOLIKHET(69600;43000;12)', result: -0.618605 },
  ],
  source: 'Härledd ur återbetalningstiden i Payoff 2019, rad 496–519',
  compute: (extraCost, income, forMonths, forPersons) =>
    breakEvenDeadweight(extraCost, income, forMonths, forPersons) ?? (income > 0 ? incomeTooSmall : noIncome),
});
