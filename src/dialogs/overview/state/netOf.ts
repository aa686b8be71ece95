import { isFiltered, type Filter } from '../../../register/summary/filter';
import { netOverTime, type NetOverTime } from '../../../register/summary/netOverTime';
import type { ProcurementFact } from '../../../register/summary/procurementFact';
import { signedKronor } from '../../../sidebar/format';
import type { ReadSummary } from '../../summary/useSummary';

/**
 * The municipality's net of some procurements. Under a filter what came after places is left out: the difference between
 * two filters' nets could tell of one person.
 */
export const netOf = (shown: readonly ProcurementFact[], { summary, assumptions }: Pick<ReadSummary, 'summary' | 'assumptions'>, filter: Filter): NetOverTime => {
  const files = shown.map(({ file }) => file);
  const told = isFiltered(filter) ? files.map((file) => ({ ...file, places: file.places.map((place) => ({ ...place, outcome: null })) })) : files;
  return netOverTime(told, assumptions.hourlyCost, summary.today);
};

/** What the net has come to, and what it is expected to be. */
export const netSentence = ({ points, forecastOf: { known, all } }: NetOverTime): string => {
  const now = points.filter(({ outcome }) => outcome !== undefined).pop();
  const last = points[points.length - 1];
  if (now === undefined || last === undefined || !hasNet({ points })) return 'Det finns inga timmar, platser eller prognoser att räkna på än.';
  const expected =
    known === 0
      ? 'Ingen upphandling har det som prognosen behöver.'
      : `Prognosen för ${last.day.slice(0, 7)} är ${signedKronor(last.forecast)}, på ${known} av ${all} upphandlingar.`;
  return `Utfallet hittills är ${signedKronor(now.outcome ?? 0)}. ${expected}`;
};

export const hasNet = ({ points }: Pick<NetOverTime, 'points'>): boolean => points.some(({ forecast, outcome }) => forecast !== 0 || (outcome ?? 0) !== 0);
