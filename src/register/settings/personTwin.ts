import { quoted } from '../../model/text/quoted';
import type { Person } from './settings';

/** What is wrong where somebody on the sheet `Inställningar` is there already: the same role twice, or somebody else's address. */
export const personTwin = (people: readonly Person[], { name, role, email }: Person): { readonly where: 'name' | 'email'; readonly message: string } | undefined => {
  const isSame = (one: string | null, other: string | null): boolean => one !== null && other !== null && one.toLowerCase() === other.toLowerCase();
  if (people.some((other) => isSame(other.name, name) && other.role === role)) {
    return { where: 'name', message: `${quoted(name)} står två gånger i samma roll: ta bort den ena raden.` };
  }
  const other = people.find((person) => isSame(person.email, email) && !isSame(person.name, name));
  return other && { where: 'email', message: `${quoted(other.name)} och ${quoted(name)} har samma e-postadress: rätta den ena, eller ta bort raden om det är samma person.` };
};
