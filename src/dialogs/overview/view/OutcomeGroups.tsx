import { dimensions } from '../../../register/summary/dimensions';
import { allDimensions, type Filter } from '../../../register/summary/filter';
import type { ShownOutcomes } from '../../../register/summary/shownOutcomes';
import { percent } from '../../../sidebar/format';
import { capital } from '../state/words';

type Properties = { readonly outcomes: ShownOutcomes; readonly filter: Filter };

const words = { shown: '', hidden: 'visas inte', empty: 'ingen avslutad plats' } as const;

/** The outcomes of each group of whatever is not filtered by; small groups are not shown. */
export const OutcomeGroups = ({ outcomes, filter }: Properties) => (
  <>
    {allDimensions.filter((dimension) => filter[dimension] === null && dimension !== 'status').map((dimension) => (
      <table key={dimension} class="chart-table">
        <caption class="unseen">Vad som kom efter platserna, efter {dimensions[dimension].title.toLowerCase()}</caption>
        <thead>
          <tr>
            <th scope="col">{dimensions[dimension].title}</th>
            <th scope="col">n</th>
            <th scope="col">Till arbete</th>
            <th scope="col">Till arbete eller studier</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.by(filter, dimension).map(({ title, visibility, outcome }) => (
            <tr key={title}>
              <th scope="row">{capital(title)}</th>
              {outcome === undefined ? (
                <td colSpan={3}>{words[visibility]}</td>
              ) : (
                <>
                  <td>{outcome.n}</td>
                  <td>{percent(outcome.toWork)}</td>
                  <td>{percent(outcome.toWorkOrStudies)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    ))}
  </>
);
