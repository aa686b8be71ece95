import { useRef, useState } from 'preact/hooks';
import { Message } from '../../parts/Message';
import { useSlow } from '../../useSlow';
import { fileHeadWords } from '../state/fileHeadWords';
import type { FileControl } from '../useFile';
import { ProcurementPicker } from './ProcurementPicker';

type Properties = {
  readonly control: Pick<FileControl, 'state' | 'open' | 'refresh'>;
  /** Other procurements for which something is typed in the panel and not saved, by id. */
  readonly unsaved?: readonly string[];
};

/** Which procurement the panel is about, and the way to another. */
export const FileHead = ({ control, unsaved = [] }: Properties) => {
  const { state, open, refresh } = control;
  const slow = useSlow(state.asking);
  const { title, origin, text, tone, failed } = fileHeadWords(state, slow);
  const button = useRef<HTMLButtonElement>(null);
  /** How many times the picker has been begun; 0 where it is closed. */
  const [picking, setPicking] = useState(0);
  const leave = (): void => {
    button.current?.focus();
    setPicking(0);
  };
  const go = (procurement: string): void => {
    leave();
    open(procurement);
  };
  const procurement = state.file?.procurement;
  return (
    <section class="source file-head" aria-label="Upphandlingen som visas">
      <h2 class="source-title">{title}</h2>
      {origin !== '' && <p class="source-origin">{origin}</p>}
      {procurement?.notices.map((notice) => <p key={notice} class="notice">{notice}</p>)}
      {unsaved.filter((id) => id !== procurement?.id).map((id) => (
        <p key={id} class="source-origin">
          Osparat i {id}. <button type="button" class="quiet" onClick={() => go(id)}>Gå till {id}</button>
        </p>
      ))}
      <Message tone={tone} text={text} />
      <div class="buttons">
        {failed && (
          <button
            type="button"
            class="secondary"
            onClick={() => {
              button.current?.focus();
              refresh();
            }}
          >
            Försök igen
          </button>
        )}
        <button type="button" class="quiet" ref={button} aria-expanded={picking > 0} onClick={() => (picking > 0 ? leave() : setPicking(1))}>
          {procurement ? 'Välj en annan upphandling' : 'Välj en upphandling'}
        </button>
      </div>
      {picking > 0 && <ProcurementPicker key={picking} onChoose={go} onLeave={leave} onRetry={() => setPicking(picking + 1)} />}
    </section>
  );
};
