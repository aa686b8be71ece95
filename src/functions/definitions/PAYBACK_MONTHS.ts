import { paybackMonths } from '../../model/paybackMonths';
import { cost, deadweight, persons, yearlyIncome } from '../commonArguments';
import { sheetFunction, type Refusal } from '../sheetFunction';
import { incomeTooSmall } from '../texts/incomeTooSmall';

const noIncome = {
  argument: 'årsintäkt',
  short: 'utan intäkt finns ingen återbetalning',
  expected: 'mer än 0 kr',
  remedy: 'Utan intäkt finns ingen återbetalning. Kontrollera intäkten, eller räkna med LONSAMHET.',
} as const satisfies Refusal;

const certainAnyway = {
  argument: 'sannolikhet_ändå',
  short: 'vid 100\u00a0% finns ingen återbetalning',
  expected: 'mindre än 100\u00a0%',
  remedy: 'Hade alla fått arbete ändå ger kravet ingen intäkt, och då finns ingen återbetalning.',
} as const satisfies Refusal;

export const PAYBACK_MONTHS = sheetFunction({
  summary: 'Hur många månader varje person måste arbeta innan merkostnaden är återbetald, utan avrundning.',
  arguments: [cost, yearlyIncome, persons, deadweight],
  result: { unit: 'månader', description: 'Återbetalningstid i månader.' },
  examples: [
    { formula: '=PAYBACK_MONTHS(69600;175000)', result: 4.7726 },
    { formula: '=PAYBACK_MONTHS(69600;43000;1;0,5)', result: 38.8465 },
    { formula: '=PAYBACK_MONTHS(69600;175000;3)', result: 1.5909 },
  ],
  source: 'Payoff 2019, rad 496–533 och 1920–1921',
  compute: (extraCost, income, forPersons, probability) =>
    paybackMonths(extraCost, income, forPersons, probability) ??
    (probability === 1 ? certainAnyway : income > 0 ? incomeTooSmall : noIncome),
});
