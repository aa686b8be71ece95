import { useId } from 'preact/hooks';

type Properties = {
  readonly label: string;
  readonly text: string;
  readonly placeholder?: string;
  /** What a blank field counts as, for those who do not see it. */
  readonly meaning?: string;
  readonly isFaulty: boolean;
  readonly describedBy: string;
  readonly onText: (text: string) => void;
};

/** A number among others in a row, under its small label. */
export const SmallBox = ({ label, text, placeholder, meaning, isFaulty, describedBy, onText }: Properties) => {
  const id = useId();
  const described = [describedBy, meaning === undefined ? '' : `${id}-meaning`].filter((part) => part !== '').join(' ');
  return (
    <div class={isFaulty ? 'field small faulty' : 'field small'}>
      <label for={id}>{label}</label>
      <div class="box">
        <input
          id={id}
          inputMode="decimal"
          autocomplete="off"
          spellcheck={false}
          placeholder={placeholder}
          value={text}
          aria-invalid={isFaulty}
          aria-describedby={described === '' ? undefined : described}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </div>
      {meaning !== undefined && <span class="unseen" id={`${id}-meaning`}>{meaning}</span>}
    </div>
  );
};
