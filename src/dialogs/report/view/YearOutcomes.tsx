import { dimensions } from '../../../register/summary/dimensions';
import type { Filter } from '../../../register/summary/filter';
import type { ShownOutcomes } from '../../../register/summary/shownOutcomes';
import { HiddenNote } from './HiddenNote';
import { OutcomeTable } from './OutcomeTable';

type Properties = { readonly outcomes: ShownOutcomes; readonly filters: readonly Filter[] };

/** The outcomes of several years, each by itself: their sum could tell of a small group in the years left out. */
export const YearOutcomes = ({ outcomes, filters }: Properties) => {
  const rows = filters.map((filter) => ({ title: filter.year ?? '', ...outcomes.of(filter) }));
  return (
    <>
      <p class="lead">När flera år är valda visas utfallet år för år, inte tillsammans: summan skulle kunna avslöja en liten grupp i de år som inte är med.</p>
      <OutcomeTable corner={dimensions.year.title} rows={rows} />
      {rows.some(({ visibility }) => visibility === 'hidden') && <HiddenNote />}
    </>
  );
};
