import { useId, useState } from 'preact/hooks';
import { Fault } from '../../parts/Fault';
import { HelpToggle } from '../../parts/HelpToggle';

type Properties = {
  readonly label: string;
  readonly text: string;
  readonly fault: string | undefined;
  readonly help?: string;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly suggestions?: readonly string[];
  /** Beside its label, as a number. */
  readonly isBeside?: boolean;
  readonly onText: (text: string) => void;
};

/** A field for a line of text or a number, with its unit, suggestions, help and what is wrong with it. */
export const StudyText = ({ label, text, fault, help, unit, placeholder, suggestions, isBeside = false, onText }: Properties) => {
  const id = useId();
  const [helpOpen, setHelpOpen] = useState(false);
  const describedBy = [unit !== undefined && `${id}-unit`, help !== undefined && `${id}-help`, fault !== undefined && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div class={`field${isBeside ? ' beside' : ''}${fault === undefined ? '' : ' faulty'}`}>
      <div class="field-head">
        <label for={id}>{label}</label>
        {help !== undefined && <HelpToggle about={label} helpId={`${id}-help`} open={helpOpen} onToggle={() => setHelpOpen(!helpOpen)} />}
      </div>
      <div class="box">
        <input
          id={id}
          inputMode={isBeside ? 'decimal' : 'text'}
          autocomplete="off"
          spellcheck={false}
          placeholder={placeholder}
          list={suggestions === undefined ? undefined : `${id}-list`}
          value={text}
          aria-invalid={fault !== undefined}
          aria-describedby={describedBy === '' ? undefined : describedBy}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        {unit !== undefined && <span class="unit" id={`${id}-unit`}>{unit}</span>}
      </div>
      {suggestions !== undefined && (
        <datalist id={`${id}-list`}>
          {suggestions.map((value) => <option key={value} value={value} />)}
        </datalist>
      )}
      {help !== undefined && <p class="help" id={`${id}-help`} hidden={!helpOpen}>{help}</p>}
      {fault !== undefined && <Fault id={`${id}-fault`} text={fault} />}
    </div>
  );
};
