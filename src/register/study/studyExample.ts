import { actors, type Actor } from '../../model/ledger/actors';
import { livelihoodSources } from '../../model/ledger/situation';
import { studyKinds, studyScopes } from '../../model/ledger/studyKinds';
import { mapValues } from '../../model/mapValues';
import { payoff2019Parameters } from '../../model/parameters/payoff2019';
import type { StudyCells } from './studyCells';

const typicalCase = { caseName: 'Typfall', persons: 1, share: 1, months: 12 } as const;

const { hours, hourlyCost } = payoff2019Parameters;
/** As `MERKOSTNAD` has it, by the sheet's own arithmetic: Google has no value yet of a new cell with a function of ours. */
const extraCost = `=${hours.value}*${hourlyCost.value}`;

/** What a new sheet has to write over: the report's typical case (Payoff 2019, lines 445-453), on today's rules. */
export const studyExample: StudyCells = {
  fields: {
    title: 'Exempel: från försörjningsstöd till lön',
    kind: studyKinds.preliminary.name,
    scope: studyScopes.typicalCase.name,
    scale: 1,
    persistence: 1,
    discountRate: 0,
  },
  costs: mapValues(actors, (_, actor: Actor) => (actor === 'municipality' ? extraCost : '')),
  assumptions: [['Kommun', 'Östersund'], ['År', 2026]],
  before: [{ ...typicalCase, source: livelihoodSources.economicAssistance, amount: '' }],
  after: [{ ...typicalCase, source: livelihoodSources.wage, amount: payoff2019Parameters.monthlyWage.value }],
};
