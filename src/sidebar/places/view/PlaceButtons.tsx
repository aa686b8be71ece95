import type { OpenedRow } from '../../../register/form/openedRow';
import { useOpenPanel } from '../../openPanel';
import { placeActions, type PlaceActionName } from '../state/placeActions';

type Properties = {
  readonly row: OpenedRow;
  readonly actions: readonly PlaceActionName[];
  readonly busy: boolean;
  readonly onToday: (name: PlaceActionName) => void;
  readonly onOpen: (name: PlaceActionName) => void;
};

/** What can be done with a place: the most natural as one press, the others a press away. */
export const PlaceButtons = ({ row, actions, busy, onToday, onOpen }: Properties) => {
  const openPanel = useOpenPanel();
  const [first, ...others] = actions;
  const unlessBusy = (act: () => void) => (busy ? undefined : act);
  /** Told apart for who hears one button after another. */
  const which = <span class="unseen"> {row.id}</span>;
  const opening = (name: PlaceActionName, caption: string, kind: 'secondary' | 'quiet') => (
    <button key={name} type="button" class={kind} aria-disabled={busy} onClick={unlessBusy(() => onOpen(name))}>{caption}{which}</button>
  );
  return (
    <div class="card-buttons">
      {first !== undefined && placeActions[first].today === '' && opening(first, placeActions[first].caption, 'secondary')}
      {first !== undefined && placeActions[first].today !== '' && (
        <>
          <button type="button" class="secondary" aria-disabled={busy} onClick={unlessBusy(() => onToday(first))}>{placeActions[first].today}{which}</button>
          {opening(first, 'Annan dag', 'quiet')}
        </>
      )}
      {others.map((name) => opening(name, placeActions[name].caption, 'quiet'))}
      <button type="button" class="quiet" onClick={() => openPanel('procurement', { sheet: row.sheet, id: row.id })}>Ändra allt{which}</button>
    </div>
  );
};
