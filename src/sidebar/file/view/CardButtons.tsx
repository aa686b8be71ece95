import type { OpenedRow } from '../../../register/form/openedRow';
import { useOpenPanel } from '../../openPanel';
import type { CardAction } from '../state/cardAction';

type Properties = {
  readonly row: OpenedRow;
  readonly table: Readonly<Record<string, CardAction>>;
  /** What can be done as the row stands, the most natural first. */
  readonly offered: readonly string[];
  readonly busy: boolean;
  readonly onToday: (action: CardAction, name: string) => void;
  readonly onOpen: (name: string) => void;
};

/** What can be done with a row: the most natural as one press, the others a press away. */
export const CardButtons = ({ row, table, offered, busy, onToday, onOpen }: Properties) => {
  const openPanel = useOpenPanel();
  const unlessBusy = (act: () => void) => (busy ? undefined : act);
  /** Told apart for who hears one button after another. */
  const which = <span class="unseen"> {row.id}</span>;
  const opening = (name: string, caption: string, kind: 'secondary' | 'quiet') => (
    <button key={name} type="button" class={kind} aria-disabled={busy} onClick={unlessBusy(() => onOpen(name))}>{caption}{which}</button>
  );
  return (
    <div class="card-buttons">
      {offered.map((name, index) => {
        const action = table[name];
        if (action === undefined) return null;
        if (index > 0 || action.today === undefined) return opening(name, action.caption, index === 0 ? 'secondary' : 'quiet');
        return [
          <button key={`${name} today`} type="button" class="secondary" aria-disabled={busy} onClick={unlessBusy(() => onToday(action, name))}>{action.today}{which}</button>,
          opening(name, 'Annan dag', 'quiet'),
        ];
      })}
      <button type="button" class="quiet" onClick={() => openPanel('procurement', { sheet: row.sheet, id: row.id })}>Ändra allt{which}</button>
    </div>
  );
};
