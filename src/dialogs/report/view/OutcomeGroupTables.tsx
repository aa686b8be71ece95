import { dimensions } from '../../../register/summary/dimensions';
import { allDimensions, type Filter } from '../../../register/summary/filter';
import type { ShownOutcomes } from '../../../register/summary/shownOutcomes';
import { listed } from '../../overview/state/words';
import { HiddenNote } from './HiddenNote';
import { OutcomeTable } from './OutcomeTable';

type Properties = { readonly outcomes: ShownOutcomes; readonly filter: Filter };

/** The outcomes by whatever the report is not already limited to; where every group is too small, that alone is said. */
export const OutcomeGroupTables = ({ outcomes, filter }: Properties) => {
  const tables = allDimensions
    .filter((dimension) => dimension !== 'status' && filter[dimension] === null)
    .map((dimension) => ({ title: dimensions[dimension].title, rows: outcomes.by(filter, dimension) }));
  const told = tables.filter(({ rows }) => rows.some(({ visibility }) => visibility === 'shown'));
  const hidden = tables.filter((table) => !told.includes(table) && table.rows.some(({ visibility }) => visibility === 'hidden'));
  return (
    <>
      {told.map(({ title, rows }) => <OutcomeTable key={title} corner={title} rows={rows} />)}
      {hidden.length > 0 && <p>Efter {listed(hidden.map(({ title }) => title.toLowerCase()))}: visas inte.</p>}
      {tables.some(({ rows }) => rows.some(({ visibility }) => visibility === 'hidden')) && <HiddenNote />}
    </>
  );
};
