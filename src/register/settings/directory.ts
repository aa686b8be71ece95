import { foldText } from '../../model/text/foldText';
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
    for (const key of [nameKey(name), addressKey(email)]) if (!found.has(key)) found.set(key, { name, email });
  }
  const asked = new Map<string, Reachable | undefined>();
  return (cell) => {
    if (cell === null) return undefined;
    if (!asked.has(cell)) asked.set(cell, found.get(addressKey(cell)) ?? found.get(nameKey(cell)));
    return asked.get(cell);
  };
};

const nameKey = (name: string): string => `name ${foldText(name)}`;

/** Dots and hyphens part two people's addresses. */
const addressKey = (email: string): string => `address ${email.trim().toLowerCase()}`;
