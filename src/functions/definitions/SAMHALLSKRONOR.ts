import { societalCost } from '../../model/societalCost';
import { assumptions } from '../commonArguments';
import { sheetFunction } from '../sheetFunction';

export const SAMHALLSKRONOR = sheetFunction({
  summary: 'Ett belopp i samhällsekonomiska kronor: med de indirekta skatter som resursen annars hade gett.',
  arguments: [{ name: 'kronor', kind: 'signedAmount', help: 'Belopp i vanliga kronor, till exempel merkostnaden.' }, assumptions],
  result: { unit: 'kr', description: 'Beloppet i kronor med indirekta skatter.' },
  examples: [
    { formula: '=SAMHALLSKRONOR(69600)', result: 86_600 },
    { formula: '=SAMHALLSKRONOR(34800)', result: 43_300 },
  ],
  source: 'Payoff 2019, rad 425–428; faktorn 86 600 / 69 600 förklaras inte i rapporten',
  compute: societalCost,
});
