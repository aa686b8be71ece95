import { useId } from 'preact/hooks';
import { Fault } from '../../../sidebar/parts/Fault';
import { faultIn, textFields, textNames, type ReportTexts, type TextName } from '../state/reportTexts';

type Properties = { readonly texts: ReportTexts; readonly onText: (name: TextName, text: string) => void };

/** What the coordinator writes in the report. */
export const TextFields = ({ texts, onText }: Properties) => (
  <>
    {textNames.map((name) => <TextField key={name} name={name} text={texts[name]} onText={(text) => onText(name, text)} />)}
  </>
);

const TextField = ({ name, text, onText }: { readonly name: TextName; readonly text: string; readonly onText: (text: string) => void }) => {
  const id = useId();
  const { title, help, lines } = textFields[name];
  const fault = faultIn(text);
  const properties = {
    id,
    value: text,
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault === undefined ? `${id}-help` : `${id}-help ${id}-fault`,
    onInput: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) => onText(value),
  };
  return (
    <div class="written-field">
      <label for={id}>{title}</label>
      {lines === 1 ? <input autocomplete="off" {...properties} /> : <textarea rows={lines} {...properties} />}
      <p class="note" id={`${id}-help`}>{help}</p>
      {fault !== undefined && <Fault id={`${id}-fault`} text={fault} />}
    </div>
  );
};
