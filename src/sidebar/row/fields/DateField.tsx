import { useRef } from 'preact/hooks';
import { dayOf } from '../state/today';
import { FieldFrame } from './FieldFrame';
import type { FieldProps } from './fieldProps';

/** A date as text: a day, a whole month as "Nov -17", or "?" for one that is not known. */
export const DateField = ({ view, onText }: FieldProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <FieldFrame view={view}>
      {(control) => (
        <div class="box">
          <input
            {...control}
            ref={input}
            type="text"
            autocomplete="off"
            spellcheck={false}
            placeholder="ÅÅÅÅ-MM-DD"
            value={view.text}
            onInput={(event) => onText(event.currentTarget.value)}
          />
          {view.text === '' && view.locked === '' && (
            <button
              type="button"
              class="quiet inside"
              aria-label={`${view.declared.header}: i dag`}
              onClick={() => {
                input.current?.focus();
                onText(dayOf(new Date()));
              }}
            >
              i dag
            </button>
          )}
        </div>
      )}
    </FieldFrame>
  );
};
