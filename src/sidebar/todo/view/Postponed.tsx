import type { Todo } from '../../../contract/todo';
import { counted } from '../../format';
import { Fold } from '../../parts/Fold';
import { Message } from '../../parts/Message';
import { takenUp } from '../actions/postponingDeeds';
import type { TodoControl } from '../useTodo';

/** What has been put off, until when and why, and the way to take it up again: nothing is put off unseen. */
export const Postponed = ({ todo: { postponed, today }, control }: { readonly todo: Todo; readonly control: TodoControl }) => (
  <Fold title="Uppskjutna" figure={String(postponed.length)}>
    <ul class="proposals">
      {postponed.map((matter) => {
        const { item, postponement } = matter;
        const act = control.state.acts.find(({ item: other }) => other.key === item.key);
        return (
          <li key={item.key}>
            <h2>{item.name}</h2>
            <p>{item.matter}{item.row !== item.procurement && ` (${item.row})`}</p>
            <p><strong>Till {postponement.until}:</strong> {postponement.reason}</p>
            <p class="help">
              Skrivet {postponement.written}.{item.timesPostponed > 1 && ` Har skjutits upp ${counted(item.timesPostponed, 'gång', 'gånger')}.`}
            </p>
            <button type="button" class="quiet" aria-disabled={act?.phase === 'saving'} onClick={() => act?.phase !== 'saving' && control.perform(item, takenUp(matter, today))}>
              {act?.phase === 'saving' ? 'Sparar …' : 'Ta upp nu'}<span class="unseen">: {item.matter}, {item.name} {item.row}</span>
            </button>
            <Message tone="bad" text={act?.phase === 'failed' ? act.text : ''} />
          </li>
        );
      })}
    </ul>
  </Fold>
);
