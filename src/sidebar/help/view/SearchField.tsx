import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';

type Properties = {
  readonly text: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onText: (text: string) => void;
};

/** The field at the top, which can be emptied with its button or with Escape. */
export const SearchField = ({ text, field, onText }: Properties) => {
  const id = useId();
  const empty = (): void => {
    onText('');
    field.current?.focus();
  };
  return (
    <div class="field help-search" role="search">
      <div class="field-head">
        <label for={id}>Sök i hjälpen</label>
      </div>
      <div class="box">
        <input
          id={id}
          ref={field}
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder="Till exempel återbetalning"
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && text !== '') empty();
          }}
        />
        {text !== '' && <button type="button" class="quiet inside" onClick={empty}>Rensa</button>}
      </div>
    </div>
  );
};
