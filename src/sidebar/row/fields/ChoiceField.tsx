import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './fieldProps';

/** One of a column's own choices. What stands there and is none of them can be kept. */
export const ChoiceField = ({ view, onText }: FieldProps) => {
  const { declared, text } = view;
  const choices = declared.kind === 'choice' ? declared.choices : declared.kind === 'yesNo' ? ['ja', 'nej'] : [];
  return (
    <FieldFrame view={view}>
      {(control) => (
        <select {...control} value={text} onChange={(event) => onText(event.currentTarget.value)}>
          <option value="">–</option>
          {text !== '' && !choices.includes(text) && <option value={text}>{text}</option>}
          {choices.map((choice) => <option key={choice} value={choice}>{choice}</option>)}
        </select>
      )}
    </FieldFrame>
  );
};
