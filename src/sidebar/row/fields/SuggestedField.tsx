import { FieldFrame } from './FieldFrame';
import type { FieldLists, FieldProps } from './fieldProps';
import type { Column } from '../../../register/columns/column';

type Suggestion = { readonly value: string; readonly label: string };

/** More than that nobody looks through. */
const mostSuggested = 500;

const suggestions = (declared: Column, { lists, people, procurements }: FieldLists): readonly Suggestion[] => {
  if (declared.kind === 'listed') return lists[declared.list].map((value) => ({ value, label: '' }));
  if (declared.kind === 'person') return people.map(({ name, email }) => ({ value: name, label: email ?? '' }));
  return procurements.slice(-mostSuggested).map(({ id, name }) => ({ value: id, label: name }));
};

/** A text for which the municipality's own lists, or the register's procurements, are suggested. */
export const SuggestedField = ({ view, lists, onText }: FieldProps) => (
  <FieldFrame view={view}>
    {(control) => (
      <>
        <div class="box">
          <input
            {...control}
            type="text"
            list={`${control.id}-list`}
            autocomplete="off"
            spellcheck={false}
            value={view.text}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        </div>
        <datalist id={`${control.id}-list`}>
          {suggestions(view.declared, lists).map(({ value, label }) => <option key={value} value={value} label={label === '' ? undefined : label} />)}
        </datalist>
        {view.declared.kind === 'reference' && <p class="help">{lists.procurements.find(({ id }) => id === view.text.trim())?.name}</p>}
      </>
    )}
  </FieldFrame>
);
