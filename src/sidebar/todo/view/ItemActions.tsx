import { useId, useRef, useState } from 'preact/hooks';
import type { Todo, TodoItem } from '../../../contract/todo';
import { useOpenPanel } from '../../openPanel';
import type { Deed } from '../actions/deed';
import { canBePostponed } from '../actions/postponingDeeds';
import { ruleActions } from '../actions/ruleActions';
import { doneToday } from '../actions/settlingDeeds';
import { aboutItem } from './aboutItem';
import { HandOverForm } from './HandOverForm';
import { PostponeForm } from './PostponeForm';
import { SettleForm } from './SettleForm';

type Properties = { readonly item: TodoItem; readonly todo: Todo; readonly onDeed: (deed: Deed) => void };

type FormName = 'settle' | 'postpone' | 'handOver';

/** What can be done about a matter, right below it. */
export const ItemActions = ({ item, todo, onDeed }: Properties) => {
  const [open, setOpen] = useState<FormName | null>(null);
  const id = useId();
  const opener = useRef<HTMLButtonElement | null>(null);
  const openPanel = useOpenPanel();
  const { settling } = ruleActions[item.rule];
  const about = aboutItem(item);
  const close = (): void => {
    setOpen(null);
    opener.current?.focus();
  };
  const toggle = (form: FormName, caption: string, look: string) => (
    <button
      type="button"
      class={look}
      aria-expanded={open === form}
      aria-controls={`${id}-form`}
      aria-describedby={about}
      onClick={(event) => {
        opener.current = event.currentTarget;
        setOpen(open === form ? null : form);
      }}
    >
      {caption}
    </button>
  );
  const opening = (look: string) => (
    <button type="button" class={look} aria-describedby={about} onClick={() => openPanel('procurement', { sheet: item.sheet, id: item.row })}>
      Öppna
    </button>
  );
  const form = { item, todo, onDeed, onClose: close };
  return (
    <>
      <div class="item-actions">
        {settling.kind === 'open' && opening('secondary')}
        {settling.kind === 'today' && (
          <button type="button" class="secondary" aria-describedby={about} onClick={() => onDeed(doneToday(item, settling, todo.today))}>
            {settling.caption}
          </button>
        )}
        {(settling.kind === 'form' || settling.kind === 'newRow') && toggle('settle', settling.caption, 'secondary')}
        {canBePostponed(item) && toggle('postpone', 'Skjut upp', 'quiet')}
        {item.rule !== 'roleWithoutPerson' && toggle('handOver', 'Till ersättare', 'quiet')}
        {settling.kind !== 'open' && opening('quiet')}
      </div>
      <div id={`${id}-form`}>
        {open === 'settle' && (settling.kind === 'form' || settling.kind === 'newRow') && <SettleForm {...form} settling={settling} />}
        {open === 'postpone' && <PostponeForm {...form} />}
        {open === 'handOver' && <HandOverForm {...form} />}
      </div>
    </>
  );
};
