import { useId } from 'preact/hooks';
import { Fault } from '../../parts/Fault';
import { isNamed } from '../state/namedRow';

type Properties = {
  readonly label: string;
  readonly text: string;
  readonly choices: readonly string[];
  readonly fault: string | undefined;
  /** What the choice means, below it. */
  readonly meaning?: string | undefined;
  readonly onText: (text: string) => void;
};

/** One of a few. What stands in the sheet and is none of them can be kept. */
export const StudyChoice = ({ label, text, choices, fault, meaning, onText }: Properties) => {
  const id = useId();
  const describedBy = [fault !== undefined && `${id}-fault`, meaning !== undefined && `${id}-meaning`].filter(Boolean).join(' ');
  return (
    <div class={fault === undefined ? 'field' : 'field faulty'}>
      <div class="field-head">
        <label for={id}>{label}</label>
      </div>
      <ChoiceList id={id} text={text} choices={choices} isFaulty={fault !== undefined} describedBy={describedBy} onText={onText} />
      {meaning !== undefined && <p class="help" id={`${id}-meaning`}>{meaning}</p>}
      {fault !== undefined && <Fault id={`${id}-fault`} text={fault} />}
    </div>
  );
};

type ListProperties = {
  readonly id?: string;
  /** Where no label stands beside it. */
  readonly name?: string;
  readonly text: string;
  readonly choices: readonly string[];
  readonly isFaulty: boolean;
  readonly describedBy: string;
  readonly onText: (text: string) => void;
};

/** The choices themselves, with what is typed in the sheet in any case and spelling. */
export const ChoiceList = ({ id, name, text, choices, isFaulty, describedBy, onText }: ListProperties) => {
  const known = choices.find((choice) => isNamed(choice, text));
  return (
    <select
      id={id}
      aria-label={name}
      value={known ?? text}
      aria-invalid={isFaulty}
      aria-describedby={describedBy === '' ? undefined : describedBy}
      onChange={(event) => onText(event.currentTarget.value)}
    >
      <option value="">–</option>
      {text !== '' && known === undefined && <option value={text}>{text}</option>}
      {choices.map((choice) => <option key={choice} value={choice}>{choice}</option>)}
    </select>
  );
};
