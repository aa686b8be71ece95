import { keysOf } from '../../model/mapValues';
import { roles, type Role } from '../../register/process/roles';

const place = 'sysselsattningskrav min roll';

/** The role whose instructions the person last looked at; ansvarig SAU, who holds the chain together, before that. */
export const keptRole = (): Role => {
  try {
    const kept = localStorage.getItem(place);
    return keysOf(roles).find((role) => role === kept) ?? 'coordinator';
  } catch {
    return 'coordinator';
  }
};

/** Remembers the role for the next time. Where the browser keeps nothing, it lasts as long as the sidebar. */
export const keepRole = (role: Role): void => {
  try {
    localStorage.setItem(place, role);
  } catch {
    // The browser has no room, or keeps nothing for pages like this.
  }
};
