import type { TodoItem, TodoPerson, TodoSheet } from '../../contract/todo';
import type { Warning } from '../../register/handover/warning';
import type { Register } from '../../register/rows/row';
import type { Settings } from '../../register/settings/settings';

/** Those who can be told something, each address once, by name. */
export const todoPeople = ({ people }: Settings): readonly TodoPerson[] => {
  const found = new Map<string, TodoPerson>();
  for (const { name, email } of people) {
    if (email !== null && !found.has(email.toLowerCase())) found.set(email.toLowerCase(), { name, email });
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'sv') || (a.email < b.email ? -1 : 1));
};

const sheets: readonly TodoSheet[] = ['procurements', 'steps', 'places', 'dialogue'];

/** On which sheet each row stands. */
export const sheetsById = (register: Pick<Register, TodoSheet>): ReadonlyMap<string, TodoSheet> => {
  const found = new Map<string, TodoSheet>();
  for (const sheet of sheets) for (const { id } of register[sheet]) if (id !== null && !found.has(id)) found.set(id, sheet);
  return found;
};

/** Warnings as the panel shows them, in their order. */
export const todoItems = (
  warnings: readonly Warning[],
  people: readonly TodoPerson[],
  sheetOf: ReadonlyMap<string, TodoSheet>,
): readonly TodoItem[] => {
  const placeOf = new Map(people.map(({ email }, place) => [email.toLowerCase(), place]));
  return warnings.map(({ key, procurement, name, subject, text, since, urgency, roles, recipients }) => ({
    key,
    procurement,
    name,
    sheet: sheetOf.get(subject) ?? 'procurements',
    row: sheetOf.has(subject) ? subject : procurement,
    text,
    since,
    days: urgency,
    roles,
    people: [...new Set(recipients.flatMap(({ email }) => placeOf.get(email.toLowerCase()) ?? []))],
  }));
};
