import type { TodoPerson } from '../../../contract/todo';
import { keysOf } from '../../../model/mapValues';
import type { Column } from '../../../register/columns/column';
import { roleColumns } from '../../../register/process/roleColumns';
import { FieldFrame } from '../../row/fields/FieldFrame';

type Properties = {
  readonly column: string;
  readonly declared: Column;
  readonly text: string;
  readonly people: readonly TodoPerson[];
  readonly onText: (text: string) => void;
};

/** One of the people on the sheet `Inställningar`, those listed in the role first. */
export const PersonField = ({ column, declared, text, people, onText }: Properties) => {
  const role = keysOf(roleColumns).find((name) => roleColumns[name].person === column || roleColumns[name].deputy === column);
  const own = people.filter(({ roles }) => role !== undefined && roles.includes(role));
  const others = people.filter((person) => !own.includes(person));
  const options = (listed: readonly TodoPerson[]) => listed.map(({ name, email }) => <option key={email} value={name}>{name}</option>);
  const remarks = people.length === 0 ? ['Inga personer med e-postadress finns på bladet Inställningar. Skriv dem där först.'] : [];
  return (
    <FieldFrame view={{ column, declared, text, need: 'none', faults: [], remarks, reading: '', locked: '' }}>
      {(control) => (
        <select {...control} value={text} onChange={(event) => onText(event.currentTarget.value)}>
          <option value="">–</option>
          {text !== '' && !people.some(({ name }) => name === text) && <option value={text}>{text}</option>}
          {own.length > 0 && <optgroup label="I rollen">{options(own)}</optgroup>}
          {others.length > 0 && <optgroup label={own.length > 0 ? 'Övriga' : 'Alla'}>{options(others)}</optgroup>}
        </select>
      )}
    </FieldFrame>
  );
};
