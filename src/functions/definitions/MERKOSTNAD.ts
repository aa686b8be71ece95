import { extraCost } from '../../model/extraCost';
import { payoff2019Parameters } from '../../model/parameters/payoff2019';
import { sheetFunction } from '../sheetFunction';

export const MERKOSTNAD = sheetFunction({
  summary: 'Vad ett sysselsättningskrav kostar kommunen utöver en vanlig upphandling: arbetstid och köpta tjänster.',
  arguments: [
    {
      name: 'timmar',
      kind: 'hours',
      help: 'Extra arbetstid i upphandlingens alla steg.',
      default: payoff2019Parameters.hours.value,
    },
    {
      name: 'timkostnad',
      kind: 'hourlyCost',
      help: 'Kostnad i kronor per timme.',
      default: payoff2019Parameters.hourlyCost.value,
    },
    {
      name: 'köpta_tjänster',
      kind: 'cost',
      help: 'Tjänster som köps i stället för egen arbetstid, i kronor.',
      default: 0,
    },
  ],
  result: { unit: 'kr', description: 'Merkostnad i kronor per upphandling.' },
  examples: [
    { formula: '=MERKOSTNAD()', result: 69_600 },
    { formula: '=MERKOSTNAD(80;650)', result: 52_000 },
    { formula: '=MERKOSTNAD(80,5;;12000)', result: 60_300 },
  ],
  source: 'Payoff 2019, rad 386–423',
  compute: extraCost,
});
