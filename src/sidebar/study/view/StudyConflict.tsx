import { useEffect, useId, useRef } from 'preact/hooks';
import type { FormConflict, FormMerge, Whose } from '../state/mergeForms';

type Properties = {
  readonly merge: FormMerge;
  readonly choices: Readonly<Record<string, Whose>>;
  readonly onChoose: (key: string, whose: Whose) => void;
  readonly onSettle: () => void;
  readonly onLeave: () => void;
};

/** Somebody has changed the sheet meanwhile: what both have changed is chosen, what only one has stands, and then all is saved. */
export const StudyConflict = ({ merge: { conflicts, taken }, choices, onChoose, onSettle, onLeave }: Properties) => {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const settled = conflicts.every(({ key }) => choices[key] !== undefined);
  return (
    <section class="question" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>Någon annan har också ändrat</h2>
      <p>Inget är sparat än.{conflicts.length > 0 ? ' Välj vad som ska gälla.' : ' Era ändringar gäller olika saker och kan sparas tillsammans.'}</p>
      {taken.length > 0 && <p class="help">Ändrat i bladet, och kvar: {taken.join(', ')}.</p>}
      {conflicts.map((conflict) => <Conflict key={conflict.key} conflict={conflict} choice={choices[conflict.key]} onChoose={(whose) => onChoose(conflict.key, whose)} />)}
      <div class="buttons">
        <button type="button" class="primary" aria-disabled={!settled} onClick={settled ? onSettle : undefined}>{conflicts.length > 0 ? 'Spara mina val' : 'Spara båda'}</button>
        <button type="button" class="secondary" onClick={onLeave}>Tillbaka</button>
      </div>
    </section>
  );
};

type ConflictProperties = { readonly conflict: FormConflict; readonly choice: Whose | undefined; readonly onChoose: (whose: Whose) => void };

const Conflict = ({ conflict, choice, onChoose }: ConflictProperties) => {
  const id = useId();
  const option = (whose: Whose, label: string) => (
    <label class="conflict-option">
      <input type="radio" name={id} checked={choice === whose} onChange={() => onChoose(whose)} />
      <span>
        <span class="conflict-who">{label}</span>
        <span class="conflict-text">{conflict[whose] || 'tomt'}</span>
      </span>
    </label>
  );
  return (
    <fieldset class="conflict">
      <legend>{conflict.label}</legend>
      {option('mine', 'Mitt')}
      {option('theirs', 'I bladet')}
    </fieldset>
  );
};
