import { useRef } from 'preact/hooks';
import { Message } from '../../parts/Message';
import { useSlow } from '../../useSlow';
import type { StudyState } from '../state/studyState';

type Properties = { readonly state: StudyState; readonly onSave: () => void; readonly onUndo: () => void };

/** Saving what is typed, taking it back, and what became of it. */
export const StudySaveBar = ({ state: { draft, saving, said }, onSave, onUndo }: Properties) => {
  const button = useRef<HTMLButtonElement>(null);
  const slow = useSlow(saving?.number);
  const busy = saving !== null;
  const idle = busy || draft === null;
  const text = busy ? (slow ? 'Det tar längre tid än vanligt. Stäng inte panelen.' : 'Sparar …') : (said?.text ?? (draft === null ? '' : 'Ändringarna är inte sparade i bladet.'));
  const undo = (): void => {
    button.current?.focus();
    onUndo();
  };
  return (
    <div class="save-bar">
      <Message tone={busy || said === null ? 'plain' : said.tone} text={text} />
      <div class="buttons">
        <button type="button" class="primary" ref={button} aria-disabled={idle} onClick={idle ? undefined : onSave}>Spara i bladet</button>
        {draft !== null && !busy && <button type="button" class="secondary" onClick={undo}>Ångra ändringar</button>}
      </div>
    </div>
  );
};
