import { useState } from 'preact/hooks';
import { keysOf } from '../../../model/mapValues';
import { steps } from '../../../register/process/steps';
import { askServer } from '../../askServer';
import { Message } from '../../parts/Message';
import { readFailure } from '../../row/state/saveFailure';

type Properties = { readonly procurement: string; readonly missing: number; readonly onAdded: () => void };

/** Adds the eleven steps, or those of them that are missing, in one press. */
export const AddSteps = ({ procurement, missing, onAdded }: Properties) => {
  const [{ waiting, fault }, setState] = useState({ waiting: false, fault: '' });
  const add = (): void => {
    setState({ waiting: true, fault: '' });
    // Once they are there, the panel reads them and this button goes.
    askServer('addSteps', procurement).then(onAdded, (error: unknown) => setState({ waiting: false, fault: readFailure(error) }));
  };
  const isAll = missing === keysOf(steps).length;
  const caption = isAll ? 'Lägg till de elva stegen' : missing === 1 ? 'Lägg till steget som saknas' : `Lägg till de ${missing} steg som saknas`;
  return (
    <div class="add-steps">
      {isAll && <p>Upphandlingen har inga steg än.</p>}
      <button type="button" class={isAll ? 'primary' : 'secondary'} aria-disabled={waiting} onClick={waiting ? undefined : add}>
        {waiting ? 'Lägger till …' : caption}
      </button>
      <Message tone={fault === '' ? 'plain' : 'bad'} text={waiting ? 'Lägger till stegen i registret …' : fault} />
    </div>
  );
};
