import type { Todo, TodoItem, Whose } from '../../../contract/todo';

/** What is to be done in one procurement. */
export type Group = { readonly procurement: string; readonly name: string; readonly items: readonly TodoItem[] };

/** Whose list is shown before anybody has chosen: one's own, or everybody's where nobody knows who one is. */
export const usualWhose = ({ me }: Pick<Todo, 'me'>): Whose => (me === null ? { kind: 'all' } : { kind: 'mine' });

/** The warnings of one list, in their order. */
export const itemsOf = ({ items, people, me }: Pick<Todo, 'items' | 'people' | 'me'>, whose: Whose): readonly TodoItem[] => {
  switch (whose.kind) {
    case 'all':
      return items;
    case 'nobody':
      return items.filter((item) => item.people.length === 0);
    case 'role':
      return items.filter(({ roles }) => roles.includes(whose.role));
    case 'mine':
      return items.filter((item) => me !== null && item.people.includes(me));
    case 'person': {
      const place = people.findIndex(({ email }) => email === whose.email);
      return items.filter((item) => item.people.includes(place));
    }
  }
};

/** The same by procurement; the procurement with the most urgent matter first. */
export const groupsOf = (items: readonly TodoItem[]): readonly Group[] => {
  const groups = new Map<string, { procurement: string; name: string; items: TodoItem[] }>();
  for (const item of items) {
    const { procurement, name } = item;
    const group = groups.get(procurement) ?? { procurement, name, items: [] };
    groups.set(procurement, group);
    group.items.push(item);
  }
  return [...groups.values()];
};
