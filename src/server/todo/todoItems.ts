import type { TodoItem, TodoPerson, TodoSheet } from '../../contract/todo';
import type { Warning } from '../../register/handover/warning';
import type { Register } from '../../register/rows/row';
import type { Settings } from '../../register/settings/settings';
import { concealed } from '../../register/store/loggable';
import type { SeenCell } from '../register/readRegister';

/** Those who can be told something, each address once, by name. */
export const todoPeople = ({ people }: Settings): readonly TodoPerson[] => {
  const found = new Map<string, TodoPerson>();
  for (const { name, email, role } of people) {
    if (email === null) continue;
    const known = found.get(email.toLowerCase()) ?? { name, email, roles: [] };
    found.set(email.toLowerCase(), role === null ? known : { ...known, roles: [...known.roles, role] });
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'sv') || (a.email < b.email ? -1 : 1));
};

const sheets: readonly TodoSheet[] = ['procurements', 'steps', 'places', 'dialogue'];

/** A row, and on which sheet it stands. */
type Standing = { readonly sheet: TodoSheet; readonly values: Readonly<Record<string, string | number | null>> };

const rowsById = (register: Pick<Register, TodoSheet>): ReadonlyMap<string, Standing> => {
  const found = new Map<string, Standing>();
  for (const sheet of sheets) for (const values of register[sheet]) if (values.id !== null && !found.has(values.id)) found.set(values.id, { sheet, values });
  return found;
};

/** Gives warnings as the panel shows them, with what stands in the columns that settle them. */
export const itemMaker = (register: Pick<Register, TodoSheet>, people: readonly TodoPerson[], unread: readonly SeenCell[]): ((warning: Warning) => TodoItem) => {
  const placeOf = new Map(people.map(({ email }, place) => [email.toLowerCase(), place]));
  const rows = rowsById(register);
  const textOf = (row: string, column: string): string => {
    const value = rows.get(row)?.values[column] ?? null;
    if (value !== null) return String(value);
    const cell = unread.find((seen) => seen.row === row && seen.column === column);
    return cell === undefined ? '' : cell.text || concealed;
  };
  return ({ key, rule, matter, procurement, name, subject, text, since, urgency, roles, recipients, columns, postponement, timesPostponed }) => ({
    // The same before and after a postponement.
    key: postponement === undefined ? key : key.slice(0, -postponement.until.length - 1),
    rule,
    matter,
    procurement,
    name,
    sheet: rows.get(subject)?.sheet ?? 'procurements',
    row: rows.has(subject) ? subject : procurement,
    text,
    since,
    days: urgency,
    roles,
    people: [...new Set(recipients.flatMap(({ email }) => placeOf.get(email.toLowerCase()) ?? []))],
    fields: columns.map((column) => ({ column, text: textOf(subject, column) })),
    timesPostponed,
  });
};
