import { useEffect, useState } from 'preact/hooks';
import type { SelectedRow, Todo, TodoItem, Whose } from '../../../contract/todo';
import { askServer } from '../../askServer';
import { groupsOf, itemsOf } from '../state/shownItems';
import { usePresses, type Said } from '../usePresses';
import { WarningButton } from './WarningButton';

type Properties = { readonly todo: Todo; readonly whose: Whose };

/** A longer list is not read at once. */
const step = 30;

/** What is to be done, by procurement, the most urgent first. A press goes to the row. */
export const WarningList = ({ todo, whose }: Properties) => {
  const [most, setMost] = useState(step);
  useEffect(() => setMost(step), [whose]);
  const presses = usePresses();
  const items = itemsOf(todo, whose);
  const shown = items.slice(0, most);
  const goTo = ({ key, sheet, row }: TodoItem): void => presses.press(key, () => askServer('selectRow', sheet, row).then(wordsOf));
  return (
    <section class="warnings" aria-label="Lista">
      {groupsOf(shown).map(({ procurement, name, items: own }) => (
        <section key={procurement} aria-labelledby={`todo-${procurement}`}>
          <h2 id={`todo-${procurement}`}>
            {name}
            {name !== procurement && <span class="id"> {procurement}</span>}
          </h2>
          <ul>
            {own.map((item) => (
              <li key={item.key}>
                <WarningButton item={item} presses={presses} onPress={() => goTo(item)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {items.length > most && (
        <button type="button" class="secondary" onClick={() => setMost(most + step)}>
          Visa {Math.min(step, items.length - most)} till av {items.length}
        </button>
      )}
      {todo.total > todo.items.length && items.length <= most && (
        <p class="help">De mest brådskande av {todo.total} visas. Välj en roll eller en person för att se fler av deras.</p>
      )}
      <p class="unseen" role="status">{presses.said?.text ?? ''}</p>
    </section>
  );
};

const wordsOf = (selected: SelectedRow): Said =>
  selected.found
    ? { tone: 'good', text: `Rad ${selected.row} på bladet ${selected.sheet} är markerad.` }
    : { tone: 'bad', text: selected.message };
