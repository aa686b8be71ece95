import { FieldFrame } from '../../row/fields/FieldFrame';
import type { FieldView } from '../../row/state/fieldView';
import { attitudes } from '../state/attitudes';

type Properties = { readonly view: FieldView; readonly onText: (text: string) => void };

/** An attitude on a scale of five. What stands in the sheet and is none of them can be replaced. */
export const AttitudeField = ({ view, onText }: Properties) => (
  <FieldFrame view={view} isGroup>
    {({ id, disabled }) => (
      <>
        <div class="choice attitude-scale">
          {attitudes.map((name) => (
            <label key={name}>
              <input type="radio" name={id} disabled={disabled} checked={view.text === name} onChange={() => onText(name)} />
              <span>{name}</span>
            </label>
          ))}
        </div>
        {view.text !== '' && !attitudes.includes(view.text) && <p class="help">I bladet står: {view.text}</p>}
        {view.text !== '' && (
          <button
            type="button"
            class="quiet"
            aria-describedby={`${id}-label`}
            onClick={(event) => {
              event.currentTarget.closest('.field')?.querySelector('input')?.focus();
              onText('');
            }}
          >
            Inget svar på frågan
          </button>
        )}
      </>
    )}
  </FieldFrame>
);
