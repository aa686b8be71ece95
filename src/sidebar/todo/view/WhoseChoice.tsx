import { useId } from 'preact/hooks';
import type { Todo, Whose } from '../../../contract/todo';
import { keysOf } from '../../../model/mapValues';
import { roles } from '../../../register/process/roles';
import { strangerWords } from '../state/headWords';
import { itemsOf } from '../state/shownItems';

type Properties = { readonly todo: Todo; readonly whose: Whose; readonly onChoose: (whose: Whose) => void };

const roleNames = keysOf(roles);

/** Whose list is shown: mine or everybody's, and of everybody's that of a role or a person. */
export const WhoseChoice = ({ todo, whose, onChoose }: Properties) => {
  const id = useId();
  const { me, people, total, unaddressed } = todo;
  return (
    <div class="field">
      {me === null ? (
        <p class="help" id={`${id}-why`}>{strangerWords(todo)}</p>
      ) : (
        <div class="choice" role="radiogroup" aria-label="Vems">
          <label>
            <input type="radio" name={id} checked={whose.kind === 'mine'} onChange={() => onChoose({ kind: 'mine' })} />
            <span>Mina ({itemsOf(todo, { kind: 'mine' }).length})</span>
          </label>
          <label>
            <input type="radio" name={id} checked={whose.kind !== 'mine'} onChange={() => onChoose({ kind: 'all' })} />
            <span>Allas ({total})</span>
          </label>
        </div>
      )}
      {whose.kind !== 'mine' && (
        <select
          aria-label="Roll eller person"
          aria-describedby={me === null ? `${id}-why` : undefined}
          value={valueOf(whose)}
          onChange={(event) => onChoose(whoseOf(event.currentTarget.value, todo))}
        >
          <option value="all">Alla roller och personer</option>
          {(unaddressed > 0 || whose.kind === 'nobody') && <option value="nobody">Det som inte når någon</option>}
          <optgroup label="Roll">
            {roleNames.map((role) => <option key={role} value={valueOf({ kind: 'role', role })}>{roles[role].title}</option>)}
          </optgroup>
          {people.length > 0 && (
            <optgroup label="Person">
              {people.map(({ name, email }) => <option key={email} value={valueOf({ kind: 'person', email })}>{name}</option>)}
            </optgroup>
          )}
        </select>
      )}
    </div>
  );
};

const valueOf = (whose: Whose): string => {
  if (whose.kind === 'role') return `role ${whose.role}`;
  return whose.kind === 'person' ? `person ${whose.email}` : whose.kind;
};

const whoseOf = (value: string, { people }: Pick<Todo, 'people'>): Whose => {
  const all: readonly Whose[] = [
    { kind: 'nobody' },
    ...roleNames.map((role): Whose => ({ kind: 'role', role })),
    ...people.map(({ email }): Whose => ({ kind: 'person', email })),
  ];
  return all.find((whose) => valueOf(whose) === value) ?? { kind: 'all' };
};
