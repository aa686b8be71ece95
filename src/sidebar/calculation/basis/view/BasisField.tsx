import { useId, useRef, useState } from 'preact/hooks';
import { Fault } from '../../../parts/Fault';
import { HelpToggle } from '../../../parts/HelpToggle';
import { useSettled } from '../../../useSettled';
import type { ChosenBasis } from '../state/basisTexts';
import { basisField } from '../state/basisWords';
import { suggestedBases } from '../state/suggestedBases';

type Properties = { readonly chosen: ChosenBasis; readonly onText: (text: string) => void };

/**
 * The basis of all figures, with suggestions. What is wrong is said once the typing rests: on its way every name is
 * unknown. The suggestions come with the focus, which no one needs before.
 */
export const BasisField = ({ chosen: { text, fault, instead }, onText }: Properties) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [helpOpen, setHelpOpen] = useState(false);
  const [begun, setBegun] = useState(false);
  const rested = useSettled(fault ?? '');
  const said = fault === undefined ? '' : rested;
  return (
    <div class="field beside basis">
      <div class="field-head">
        <label for={id}>{basisField.label}</label>
        <HelpToggle about={basisField.label} helpId={`${id}-help`} open={helpOpen} onToggle={() => setHelpOpen(!helpOpen)} />
      </div>
      <div class={said === '' ? 'box' : 'box faulty'}>
        <input
          id={id}
          ref={input}
          list={`${id}-list`}
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-invalid={fault !== undefined}
          aria-describedby={said === '' ? `${id}-help` : `${id}-help ${id}-fault`}
          onFocus={(event) => {
            setBegun(true);
            event.currentTarget.select();
          }}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </div>
      <datalist id={`${id}-list`}>{begun && suggestedBases(text).map((name) => <option key={name} value={name} />)}</datalist>
      <p class="help" id={`${id}-help`} hidden={!helpOpen}>{basisField.help}</p>
      {said !== '' && <Fault id={`${id}-fault`} text={said} />}
      {said !== '' && instead !== undefined && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            input.current?.focus();
            onText(instead);
          }}
        >
          Ändra till {instead}
        </button>
      )}
    </div>
  );
};
