import type { TodoCosts } from '../../../contract/todo';
import { counted, kronor } from '../../format';
import { Fold } from '../../parts/Fold';

/** What the requirement costs so far, and which of the two the sum rests on: registered hours or the standard. */
export const Costs = ({ costs: { registered, standard } }: { readonly costs: TodoCosts }) => (
  <Fold title="Merkostnad" figure={registered.length === 0 ? 'schablon' : `${registered.length} med timmar`}>
    {registered.length > 0 && (
      <dl class="figures">
        {registered.map(({ procurement, name, hours, cost, explanation }) => (
          <div key={procurement} class="figure">
            <dt>{name}</dt>
            <dd>{kronor(cost)}</dd>
            <dd class="figure-note">{counted(hours, 'timme', 'timmar')}. {explanation}</dd>
          </div>
        ))}
      </dl>
    )}
    {standard.count > 0 && (
      <p>
        {counted(standard.count, 'upphandling', 'upphandlingar')} utan registrerade timmar: schablonen {standard.hours} timmar ger{' '}
        {kronor(standard.cost)} för var och en. Timmarna skrivs på bladet Steg.
      </p>
    )}
    {registered.length + standard.count === 0 && <p>Inga upphandlingar i registret än.</p>}
  </Fold>
);
