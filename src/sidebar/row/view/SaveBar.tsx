import { useRef } from 'preact/hooks';
import { Message } from '../../parts/Message';
import { useSlow } from '../../useSlow';
import { shownChanges, type PanelState } from '../state/panelState';

type Properties = { readonly state: PanelState; readonly onSave: () => void; readonly onUndo: () => void };

/** Saving, taking back, and what became of it: always in view while something is typed. */
export const SaveBar = ({ state, onSave, onUndo }: Properties) => {
  const { row, saving, outcome } = state;
  const slow = useSlow(saving?.number);
  const button = useRef<HTMLButtonElement>(null);
  const undo = (): void => {
    button.current?.focus();
    onUndo();
  };
  if (row === null) return null;
  const count = shownChanges(state).length;
  const isNew = row.id === '';
  const idle = saving !== null || (count === 0 && !isNew);
  const text = saving !== null ? (slow ? 'Det tar längre tid än vanligt. Stäng inte panelen.' : 'Sparar …') : (outcome?.text ?? countText(count, isNew));
  return (
    <div class="save-bar">
      <Message tone={saving !== null || outcome === null ? 'plain' : outcome.kind === 'saved' ? 'good' : 'bad'} text={text} />
      <div class="buttons">
        <button type="button" class="primary" ref={button} aria-disabled={idle} onClick={idle ? undefined : onSave}>{isNew ? 'Skapa' : 'Spara'}</button>
        {count > 0 && saving === null && <button type="button" class="secondary" onClick={undo}>Ångra ändringar</button>}
      </div>
    </div>
  );
};

const countText = (count: number, isNew: boolean): string => {
  if (isNew || count === 0) return '';
  return count === 1 ? '1 ändring är inte sparad.' : `${count} ändringar är inte sparade.`;
};
