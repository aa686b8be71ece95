import { efficiency } from '../../model/efficiency';
import { sheetFunction, type Refusal } from '../sheetFunction';

const noPotential = {
  argument: 'potential',
  short: 'utan potential finns ingen verkningsgrad',
  expected: 'mer än 0 kr',
  remedy: 'Räkna potentialen med POTENTIAL.',
} as const satisfies Refusal;

export const VERKNINGSGRAD = sheetFunction({
  summary: 'Hur stor andel av potentialen som frigörs under de första tolv månaderna efteråt.',
  arguments: [
    { name: 'värde', kind: 'yearlyIncome', help: 'Värde som skapas under de första tolv månaderna, i kronor per person.' },
    { name: 'potential', kind: 'yearlyCost', help: 'Vad det kostar samhället att personen inte arbetar, i kronor per år. Räkna med POTENTIAL.' },
  ],
  result: { unit: 'andel', description: 'Andel av potentialen.' },
  examples: [{ formula: '=VERKNINGSGRAD(120000;600000)', result: 0.2 }],
  source: 'Payoff 2019, rad 1927–1932',
  compute: (value, ofPotential) => efficiency(value, ofPotential) ?? noPotential,
});
