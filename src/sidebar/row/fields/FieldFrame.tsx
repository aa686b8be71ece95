import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Fault } from '../../parts/Fault';
import { HelpToggle } from '../../parts/HelpToggle';
import type { FieldView } from '../state/fieldView';

/** What the control itself must carry, so that it is read with its label, help and faults. */
export type ControlProps = {
  readonly id: string;
  readonly disabled: boolean;
  readonly 'aria-invalid': boolean;
  readonly 'aria-required': boolean;
  readonly 'aria-describedby': string;
};

type Properties = {
  readonly view: FieldView;
  /** Several controls under one label. */
  readonly isGroup?: boolean;
  readonly children: (control: ControlProps) => ComponentChildren;
};

/** A field with its label, mark and help, what is wrong with it and how it is read. */
export const FieldFrame = ({ view, isGroup = false, children }: Properties) => {
  const id = useId();
  const [helpOpen, setHelpOpen] = useState(false);
  const { declared, need, faults, remarks, reading, locked } = view;
  const notes = [...remarks, ...(locked === '' ? [] : [locked])];
  const describedBy = [
    `${id}-help`,
    need === 'missing' ? `${id}-need` : '',
    reading === '' ? '' : `${id}-reading`,
    ...faults.map((_, index) => `${id}-fault${index}`),
    ...notes.map((_, index) => `${id}-note${index}`),
  ].filter((part) => part !== '');
  const control: ControlProps = {
    id,
    disabled: locked !== '',
    'aria-invalid': faults.length > 0,
    'aria-required': need !== 'none',
    'aria-describedby': describedBy.join(' '),
  };
  const group = isGroup ? { role: 'group' as const, 'aria-labelledby': `${id}-label`, 'aria-describedby': describedBy.join(' ') } : {};
  return (
    <div class={faults.length > 0 ? 'field faulty' : 'field'} data-column={view.column} {...group}>
      <div class="field-head">
        {isGroup ? <span class="label" id={`${id}-label`}>{declared.header}</span> : <label for={id}>{declared.header}</label>}
        <HelpToggle about={declared.header} helpId={`${id}-help`} open={helpOpen} onToggle={() => setHelpOpen(!helpOpen)} />
        {need === 'missing' && <span class="need" id={`${id}-need`}>behövs</span>}
        {need === 'filled' && <span class="need met" aria-hidden="true">✓</span>}
      </div>
      {children(control)}
      <p class="help" id={`${id}-help`} hidden={!helpOpen}>{declared.help}</p>
      {reading !== '' && <p class="reading" id={`${id}-reading`}>Läses som {reading}</p>}
      {faults.map((text, index) => <Fault key={text} id={`${id}-fault${index}`} text={text} />)}
      {notes.map((text, index) => <p key={text} class="remark" id={`${id}-note${index}`}>{text}</p>)}
    </div>
  );
};
