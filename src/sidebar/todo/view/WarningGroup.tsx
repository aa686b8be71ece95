import { useState } from 'preact/hooks';
import type { Todo, TodoItem } from '../../../contract/todo';
import { counted } from '../../format';
import type { Group } from '../state/shownItems';
import type { Presses } from '../usePresses';
import type { TodoControl } from '../useTodo';
import { procurementPlace } from './aboutItem';
import { WarningItem } from './WarningItem';

type Properties = {
  readonly group: Group;
  readonly todo: Todo;
  readonly presses: Presses;
  readonly control: TodoControl;
  readonly onSelect: (item: TodoItem) => void;
};

/** So many matters of a procurement are shown at first: the most urgent. */
const few = 3;

/** What is to be done in one procurement. */
export const WarningGroup = ({ group: { procurement, name, items }, todo, presses, control, onSelect }: Properties) => {
  const [all, setAll] = useState(false);
  // One more is shown rather than a button for it.
  const shown = all || items.length <= few + 1 ? items : items.slice(0, few);
  return (
    <section aria-labelledby={procurementPlace(procurement)}>
      <h2 id={procurementPlace(procurement)}>
        {name}
        <span class="id"> {name !== procurement && procurement}{items.length > 1 && ` · ${counted(items.length, 'sak', 'saker')}`}</span>
      </h2>
      <ul>
        {shown.map((item) => (
          <WarningItem
            key={item.key}
            item={item}
            todo={todo}
            act={control.state.acts.find((act) => act.item.key === item.key)}
            presses={presses}
            control={control}
            onSelect={() => onSelect(item)}
          />
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          Visa {items.length - shown.length} till<span class="unseen"> i {name}</span>
        </button>
      )}
    </section>
  );
};
