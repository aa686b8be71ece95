import { profit } from '../../model/profit';
import { cost, deadweight, months, persons, yearlyIncome } from '../commonArguments';
import { sheetFunction } from '../sheetFunction';

export const LONSAMHET = sheetFunction({
  summary: 'Intäkter minus kostnader när varje person har arbetat ett antal månader.',
  arguments: [cost, yearlyIncome, months, persons, deadweight],
  result: { unit: 'kr', description: 'Lönsamhet i kronor; negativ innan merkostnaden är återbetald.' },
  examples: [
    { formula: '=LONSAMHET(69600;175000;12)', result: 105_400 },
    { formula: '=LONSAMHET(69600;43000;12)', result: -26_600 },
    { formula: '=LONSAMHET(69600;175000;24;3;50%)', result: 455_400 },
  ],
  source: 'Payoff 2019, rad 1918',
  compute: profit,
});
