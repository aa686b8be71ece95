import { useId, useRef } from 'preact/hooks';

type Properties = { readonly text: string; readonly onText: (text: string) => void };

/** The field at the top, which can be emptied with its button or with Escape. */
export const SearchField = ({ text, onText }: Properties) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const empty = (): void => {
    onText('');
    input.current?.focus();
  };
  return (
    <div class="field help-search" role="search">
      <div class="field-head">
        <label for={id}>Sök i hjälpen</label>
      </div>
      <div class="box">
        <input
          id={id}
          ref={input}
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
