import type { RegisterLists } from '../../../contract/rows';
import { keysOf } from '../../../model/mapValues';
import type { OpenedRow } from '../../../register/form/openedRow';
import { roleColumns } from '../../../register/process/roleColumns';
import { roleInSentence } from '../../../register/process/roleInSentence';
import { roles, type Role } from '../../../register/process/roles';
import { textIn } from '../../file/state/rowAfter';

/** Who has the roles in a procurement, in words. */
export type WhoWords = {
  /** `upphandlare Anna Ek`; the role alone where nobody has it. */
  readonly short: (role: Role) => string;
  /** `upphandlare Anna Ek (ersättare Bo Ås)` */
  readonly known: (role: Role) => string;
  /** The same, and `upphandlare (ingen utsedd)`. */
  readonly full: (role: Role) => string;
  /** The roles that nobody has. */
  readonly vacant: readonly Role[];
};

/** An address is shown as the name that it belongs to on `Inställningar`. */
export const whoWords = (procurement: OpenedRow, { people }: Pick<RegisterLists, 'people'>): WhoWords => {
  const nameOf = (column: string): string => {
    const text = textIn(procurement, column).trim();
    return people.find(({ email }) => email !== null && email.toLowerCase() === text.toLowerCase())?.name ?? text;
  };
  const person = (role: Role): string => nameOf(roleColumns[role].person);
  const short = (role: Role): string => `${roleInSentence(role)} ${person(role)}`.trim();
  const beside = (role: Role, ...words: readonly string[]): string => {
    const deputy = nameOf(roleColumns[role].deputy);
    const all = [...words, ...(deputy === '' ? [] : [`ersättare ${deputy}`])];
    return all.length === 0 ? short(role) : `${short(role)} (${all.join(', ')})`;
  };
  return {
    short,
    known: (role) => beside(role),
    full: (role) => (person(role) === '' ? beside(role, 'ingen utsedd') : beside(role)),
    vacant: keysOf(roles).filter((role) => person(role) === ''),
  };
};
