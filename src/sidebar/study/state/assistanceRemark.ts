import { situationNamed } from '../../../functions/reading/situation/situationNames';
import { subsidySchemes } from '../../../model/rules/ruleChoices';
import type { LivelihoodSource } from '../../../model/ledger/situation';
import type { LivelihoodText, SituationText } from './studyForm';

/** What to know of a blank amount of försörjningsstöd beside a wage, which its rule leaves out; `""` where that is of no matter. */
export const assistanceRemark = (row: LivelihoodText, { livelihoods }: SituationText): string =>
  sourceOf(row) === 'economicAssistance' && row.amount.trim() === '' && livelihoods.some(isPaid)
    ? 'Regeln räknar inte av lönen. Har personen lön samtidigt: skriv stödets belopp.'
    : '';

const sourceOf = ({ source }: LivelihoodText): LivelihoodSource | undefined => {
  const named = situationNamed(source);
  return named !== undefined && 'source' in named ? named.source : undefined;
};

/** A job is a wage, with a subsidy or without. */
const isPaid = (row: LivelihoodText): boolean => {
  const source = sourceOf(row);
  return source === 'wage' || (source !== undefined && source in subsidySchemes);
};
