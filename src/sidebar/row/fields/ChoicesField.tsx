import { readChoices } from '../../../register/values/readChoices';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './fieldProps';

/** Several of a column's choices. What stands there and cannot be read is replaced by the first that is ticked. */
export const ChoicesField = ({ view, onText }: FieldProps) => {
  const { declared, text } = view;
  const choices = declared.kind === 'choices' ? declared.choices : [];
  const read = readChoices(choices, text);
  const chosen = new Set(typeof read === 'string' ? read.split('; ') : []);
  const tick = (choice: string, on: boolean): void => onText(choices.filter((one) => (one === choice ? on : chosen.has(one))).join('; '));
  return (
    <FieldFrame view={view} isGroup>
      {({ id, disabled, 'aria-describedby': describedBy, 'aria-invalid': invalid }) => (
        <div class="ticks">
          {choices.map((choice, index) => (
            <label key={choice}>
              <input
                type="checkbox"
                id={index === 0 ? id : undefined}
                disabled={disabled}
                aria-invalid={invalid}
                aria-describedby={invalid ? describedBy : undefined}
                checked={chosen.has(choice)}
                onChange={(event) => tick(choice, event.currentTarget.checked)}
              />
              <span>{choice}</span>
            </label>
          ))}
          {typeof read === 'object' && read !== null && <p class="help">I bladet står: {text}</p>}
        </div>
      )}
    </FieldFrame>
  );
};
