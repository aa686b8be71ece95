import { potential } from '../../model/potential';
import { assumptions } from '../commonArguments';
import { sheetFunction } from '../sheetFunction';

export const POTENTIAL = sheetFunction({
  summary: 'Vad det kostar samhället under ett år att en person inte arbetar: utebliven produktion och de resurser personen använder.',
  arguments: [
    {
      name: 'resurskostnad',
      kind: 'yearlyCost',
      help: 'Vård, omsorg och handläggning för personen, i kronor per år före insatsen.',
      default: 0,
    },
    assumptions,
  ],
  result: { unit: 'kr', description: 'Potential i kronor per person och år.' },
  examples: [
    { formula: '=POTENTIAL()', result: 585_000 },
    { formula: '=POTENTIAL(15000)', result: 600_000 },
  ],
  source: 'Payoff 2019, rad 471–480 och 1923–1935',
  compute: potential,
});
