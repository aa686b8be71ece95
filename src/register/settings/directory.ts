import type { Person } from './settings';

/** A person who can be reached. */
export type Reachable = { readonly name: string; readonly email: string };

/**
 * Finds the listed person that a cell names, by name or by e-mail address. Only those listed with an address are
 * found: mail never goes to an address that somebody typed in a procurement.
 */
export type Directory = (cell: string | null) => Reachable | undefined;

export const directory = (people: readonly Person[]): Directory => {
  const found = new Map<string, Reachable>();
  for (const { name, email } of people) {
    if (email === null) continue;
    for (const key of [normal(name), normal(email)]) if (!found.has(key)) found.set(key, { name, email });
  }
  return (cell) => (cell === null ? undefined : found.get(normal(cell)));
};

const normal = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
