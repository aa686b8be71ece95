import { useId, useRef, useState } from 'preact/hooks';
import { addOverride, type FormEdit } from '../state/formEdits';
import { assumptionNames, isNamed } from '../state/namedRow';
import { mostOverrides } from '../state/obstacleWords';
import { presentWords, type PresentRows } from '../state/presentRows';
import type { OverrideText } from '../state/studyForm';

type Properties = { readonly overrides: readonly OverrideText[]; readonly present: PresentRows; readonly onEdit: (edit: FormEdit) => void };

/** Chooses an assumption to have of one's own: what it is otherwise is seen first. */
export const AddOverride = ({ overrides, present, onEdit }: Properties) => {
  const id = useId();
  const choice = useRef<HTMLSelectElement>(null);
  const [name, setName] = useState('');
  const free = assumptionNames.filter((own) => !overrides.some((row) => isNamed(own, row.name)));
  if (overrides.length >= mostOverrides) return <p class="help">Bladet har plats för {mostOverrides} egna antaganden.</p>;
  const words = name === '' ? '' : presentWords(name, present);
  const add = (): void => {
    choice.current?.focus();
    onEdit(addOverride(name));
    setName('');
  };
  return (
    <div class="field study-add">
      <div class="field-head">
        <label for={id}>Ändra ett antagande</label>
      </div>
      <select id={id} ref={choice} data-add value={name} aria-describedby={words === '' ? undefined : `${id}-words`} onChange={(event) => setName(event.currentTarget.value)}>
        <option value="">Välj vilket</option>
        {free.map((own) => <option key={own} value={own}>{own}</option>)}
      </select>
      {words !== '' && <p class="help" id={`${id}-words`}>{words}</p>}
      {name !== '' && <button type="button" class="secondary" onClick={add}>Lägg till {name}</button>}
    </div>
  );
};
