import { dimensions } from '../../../register/summary/dimensions';
import type { Filter } from '../../../register/summary/filter';
import type { ShownOutcomes } from '../../../register/summary/shownOutcomes';
import { listed } from '../../overview/state/words';
import { HiddenNote } from './HiddenNote';
import { OutcomeTable } from './OutcomeTable';

type Properties = { readonly outcomes: ShownOutcomes; readonly filters: readonly Filter[] };

/** The outcomes of several years, each by itself: their sum could tell of a small group in the years left out. */
export const YearOutcomes = ({ outcomes, filters }: Properties) => {
  const rows = filters.map((filter) => ({ title: filter.year ?? '', ...outcomes.of(filter) }));
  const empty = rows.filter(({ visibility }) => visibility === 'empty');
  return (
    <>
      <p class="lead">När flera år är valda visas utfallet år för år, inte tillsammans: summan skulle kunna avslöja en liten grupp i de år som inte är med.</p>
      {empty.length < rows.length && <OutcomeTable corner={dimensions.year.title} rows={rows} />}
      {empty.length > 0 && <p class="note">Ingen plats är avslutad i upphandlingarna från {listed(empty.map(({ title }) => (title === 'okänt' ? 'okänt år' : title)))}.</p>}
      {rows.some(({ visibility }) => visibility === 'hidden') && <HiddenNote />}
    </>
  );
};
