import { roles, type Role } from './roles';

/** A role inside a Swedish sentence: `ansvarig SAU`. */
export const roleInSentence = (role: Role): string => roles[role].title.charAt(0).toLowerCase() + roles[role].title.slice(1);
