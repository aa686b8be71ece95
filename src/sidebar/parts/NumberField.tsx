import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Fault } from './Fault';
import { HelpToggle } from './HelpToggle';
import { Remark } from './Remark';

type Properties = {
  readonly label: string;
  readonly unit: string;
  readonly help: string;
  readonly text: string;
  readonly fault: string | undefined;
  /** A question about a value that can be read, and the text that its button puts in its place. */
  readonly remark?: { readonly question: string; readonly instead: string; readonly button: string } | undefined;
  readonly onText: (text: string) => void;
  /** The user comes to the field. */
  readonly onBegin: () => void;
  /** Stands below the box, such as the usual choices. */
  readonly children?: ComponentChildren;
};

/** A field for a number, with its unit, its help and what is wrong with it. */
export const NumberField = ({ label, unit, help, text, fault, remark, onText, onBegin, children }: Properties) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
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
          ref={input}
          inputMode="decimal"
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-invalid={fault !== undefined}
          aria-describedby={describedBy}
          onFocus={onBegin}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        <span class="unit" id={`${id}-unit`}>{unit}</span>
      </div>
      {children}
      <p class="help" id={`${id}-help`} hidden={!helpOpen}>{help}</p>
      {fault !== undefined && <Fault id={`${id}-fault`} text={fault} />}
      {remark !== undefined && (
        <Remark
          id={`${id}-remark`}
          question={remark.question}
          button={remark.button}
          onAccept={() => {
            input.current?.focus();
            onText(remark.instead);
          }}
        />
      )}
    </div>
  );
};
