import { overMonths } from '../../model/overMonths';
import { productionValue } from '../../model/productionValue';
import { assumptions, monthlyWage, months } from '../commonArguments';
import { sheetFunction } from '../sheetFunction';

export const SAMHALLE_INTAKT = sheetFunction({
  summary: 'Samhällets intäkt när en person arbetar: värdet av det som personen producerar.',
  arguments: [
    monthlyWage,
    {
      name: 'subventionsgrad',
      kind: 'share',
      help: 'Hur stor andel av lönen som är subventionerad, 0 till 100\u00a0%. För en kommun och ett år av den lön som anställningsstödet räknar.',
      default: 0,
    },
    { ...months, default: 12 },
    assumptions,
  ],
  result: { unit: 'kr', description: 'Produktionsvärde i kronor per person för hela tiden.' },
  examples: [
    { formula: '=SAMHALLE_INTAKT()', result: 485_000 },
    { formula: '=SAMHALLE_INTAKT(22500;0,8)', result: 194_000 },
    { formula: '=SAMHALLE_INTAKT(27150)', result: 585_000 },
    { formula: '=SAMHALLE_INTAKT(22500;80%;24)', result: 388_000 },
  ],
  source: 'Payoff 2019, rad 471–480 och 526–532; lönetaket för subventionen är en rekonstruktion. För en kommun och ett år arbetsgivarens hela lönekostnad med indirekta skatter',
  compute: (wage, subsidyShare, forMonths, basis) => overMonths(productionValue(wage, subsidyShare, basis), forMonths),
});
