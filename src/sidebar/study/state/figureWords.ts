import type { Measures, Study } from '../../../model/ledger/study';
import { counted, kronor, oneDecimalOf, percent, signedKronor } from '../../format';

/** How many persons the amounts are about. */
export const personsIn = ({ cases, scale }: Study): number => Number((scale * cases.reduce((sum, { persons }) => sum + persons, 0)).toFixed(2));

export const personsWords = (study: Study): string => counted(personsIn(study), 'person', 'personer');

/** When what the effort cost has come back; `–` where it cost nothing. */
export const paybackWords = ({ payback, cost }: Pick<Measures, 'payback' | 'cost'>): string => {
  if (payback !== undefined) return `${oneDecimalOf(payback)}\u00a0mån`;
  return cost > 0 ? 'aldrig' : '–';
};

/** What the answer means, in a sentence. */
export const meaningWords = (measures: Measures): string => {
  if (measures.payback !== undefined) return `Insatsens kostnad har kommit tillbaka efter ${oneDecimalOf(measures.payback)} månader.`;
  return measures.cost > 0 ? 'Insatsens kostnad kommer inte tillbaka.' : 'Ingen kostnad för kommunen är inskriven.';
};

/** What a party's result is made of, and the forecast. */
export const measuresWords = (measures: Measures): string =>
  `Lönsamhet: intäkt ${signedKronor(measures.income)}, kostnad ${kronor(measures.cost)}${measures.cost > 0 ? `, återbetalning ${paybackWords(measures)}` : ''}. Prognos, fem år: ${signedKronor(measures.forecast)}.`;

/** What the forecast assumes. */
export const forecastWords = ({ persistence, discountRate }: Study): string =>
  `Prognosen är ingen mätning: det första årets intäkt, av vilken ${percent(persistence)} antas vara kvar från år till år, med ${percent(discountRate)} ränta, mindre kostnaden.`;
