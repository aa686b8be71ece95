import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Todo, TodoItem } from '../../../contract/todo';
import { Fault } from '../../parts/Fault';
import { isReceipt, type Act } from '../state/acts';
import type { Presses } from '../usePresses';
import type { TodoControl } from '../useTodo';
import { ItemActions } from './ItemActions';
import { Receipt } from './Receipt';
import { WarningButton } from './WarningButton';

type Properties = {
  readonly item: TodoItem;
  readonly todo: Todo;
  readonly act: Act | undefined;
  readonly presses: Presses;
  readonly control: TodoControl;
  readonly onSelect: () => void;
};

/** One thing to do and what can be done about it; what has been done stands in its place. */
export const WarningItem = ({ item, todo, act, presses, control, onSelect }: Properties) => {
  const root = useRef<HTMLLIElement>(null);
  const settled = act !== undefined && isReceipt(act);
  const was = useRef(settled);
  useLayoutEffect(() => {
    // What was pressed goes away, or comes back: the focus stays with the matter.
    if (settled !== was.current) root.current?.querySelector<HTMLElement>(settled ? '.receipt' : '.failed, .receipt, .warning')?.focus();
    was.current = settled;
  }, [settled]);
  return (
    <li ref={root}>
      {settled && <Receipt act={act} onUndo={() => control.undo(act)} />}
      {act?.phase !== 'saved' && (
        <div hidden={settled}>
          <WarningButton item={item} presses={presses} onPress={onSelect} />
          {act?.phase === 'failed' && (
            <div class="failed" tabIndex={-1} role="alert">
              <Fault id={`failed-${item.key}`} text={act.text} />
            </div>
          )}
          {act?.phase === 'remains' && <Receipt act={act} onUndo={() => control.undo(act)} />}
          <ItemActions item={item} todo={todo} onDeed={(deed) => control.perform(item, deed)} />
        </div>
      )}
    </li>
  );
};
