import type { YearPlan } from '../../../register/yearPlan/yearPlan';
import type { PlanQuestion } from '../../../register/yearPlan/planCandidate';
import { counted, kronor, signedKronor } from '../../../sidebar/format';

export const hoursText = (hours: number): string => counted(hours, 'timme', 'timmar');

/** The plan in a sentence or two. */
export const planSentence = ({ chosen, leftOut, used, room, result }: YearPlan, { horizon, year }: PlanQuestion, hourlyCost: number): string => {
  const all = chosen.length + leftOut.length;
  if (all === 0) return 'Det finns inga planerade upphandlingar i registret.';
  if (chosen.length === 0) return `Ingen av de ${counted(all, 'planerade upphandlingen', 'planerade upphandlingarna')} kan väljas för ${year}. Under listan står varför.`;
  return `${chosen.length} av ${counted(all, 'planerad upphandling', 'planerade upphandlingar')} väljs för ${year}. De tar ${hoursText(used)} av ${hoursText(room)} (${kronor(used * hourlyCost)}) och väntas ge kommunen ${signedKronor(result)} på ${horizon} månader, när merkostnaden är betald.`;
};

/** What the ongoing procurements mean for the hours there are. */
export const ongoingSentence = ({ ongoing, room }: YearPlan, { ongoingFirst, hours }: PlanQuestion): string => {
  if (ongoing.count === 0) return 'Ingen upphandling pågår, så alla timmar är lediga.';
  const need = `${counted(ongoing.count, 'pågående upphandling', 'pågående upphandlingar')} behöver ${hoursText(ongoing.hours)} till enligt schablonen`;
  if (!ongoingFirst) return `${need}. De räknas inte av.`;
  return ongoing.hours >= hours ? `${need}: det tar alla ${hoursText(hours)}.` : `${need}. Kvar till planerade: ${hoursText(room)}.`;
};
