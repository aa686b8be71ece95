import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Fault } from './Fault';
import { HelpToggle } from './HelpToggle';

type Properties = {
  readonly label: string;
  readonly unit: string;
  readonly help: string;
  readonly text: string;
  readonly fault: string | undefined;
  /** A question about a value that can be read. */
  readonly remark?: string | undefined;
  readonly onText: (text: string) => void;
  /** Stands below the box, such as the usual choices. */
  readonly children?: ComponentChildren;
};

/** A field for a number, with its unit, its help and what is wrong with it. */
export const NumberField = ({ label, unit, help, text, fault, remark, onText, children }: Properties) => {
  const id = useId();
  const [helpOpen, setHelpOpen] = useState(false);
  const describedBy = [`${id}-unit`, `${id}-help`, fault && `${id}-fault`, remark && `${id}-remark`].filter(Boolean).join(' ');
  return (
    <div class="field beside">
      <div class="field-head">
        <label for={id}>{label}</label>
        <HelpToggle about={label} helpId={`${id}-help`} open={helpOpen} onToggle={() => setHelpOpen(!helpOpen)} />
      </div>
      <div class={fault === undefined ? 'box' : 'box faulty'}>
        <input
          id={id}
          inputMode="decimal"
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-invalid={fault !== undefined}
          aria-describedby={describedBy}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        <span class="unit" id={`${id}-unit`}>{unit}</span>
      </div>
      {children}
      <p class="help" id={`${id}-help`} hidden={!helpOpen}>{help}</p>
      {fault !== undefined && <Fault id={`${id}-fault`} text={fault} />}
      {remark !== undefined && <p class="remark" id={`${id}-remark`}>{remark}</p>}
    </div>
  );
};
