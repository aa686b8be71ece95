import { useContext, useEffect, useState } from 'preact/hooks';
import type { Todo, TodoItem, Whose } from '../../../contract/todo';
import { askServer } from '../../askServer';
import { StandingPlace } from '../../following/standing';
import { withReceipts } from '../state/acts';
import { selectedWords } from '../state/selectedWords';
import { groupsOf, itemsOf } from '../state/shownItems';
import { usePresses } from '../usePresses';
import type { TodoControl } from '../useTodo';
import { WarningGroup } from './WarningGroup';

type Properties = { readonly todo: Todo; readonly whose: Whose; readonly control: TodoControl };

/** A longer list is not read at once: so many procurements. */
const step = 8;

/** What is to be done, by procurement, the most urgent first. */
export const WarningList = ({ todo, whose, control }: Properties) => {
  const [most, setMost] = useState(step);
  useEffect(() => setMost(step), [whose]);
  const presses = usePresses();
  const standing = useContext(StandingPlace);
  const { acts } = control.state;
  const groups = groupsOf(withReceipts(itemsOf(todo, whose), acts));
  const goTo = ({ key, sheet, row }: TodoItem): void => {
    // The panels go where the selection goes.
    standing.procurement = '';
    presses.press(key, () => askServer('selectRow', sheet, row).then(selectedWords));
  };
  return (
    <section class="warnings" aria-label="Lista">
      {groups.slice(0, most).map((group) => (
        <WarningGroup key={group.procurement} group={group} todo={todo} presses={presses} control={control} onSelect={goTo} />
      ))}
      {groups.length > most && (
        <button type="button" class="secondary" onClick={() => setMost(most + step)}>
          Visa {Math.min(step, groups.length - most)} till av {groups.length} upphandlingar
        </button>
      )}
      {todo.total > todo.items.length && groups.length <= most && (
        <p class="help">De mest brådskande av {todo.total} visas. Välj en roll eller en person för att se fler av deras.</p>
      )}
      <p class="unseen" role="status">{presses.said?.text ?? ''}</p>
    </section>
  );
};
