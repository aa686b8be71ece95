import { roleInSentence } from '../../process/roleInSentence';
import type { Role } from '../../process/roles';

/** A role in which somebody is missing, or stands who is not listed with an address. */
export type Gap = { readonly role: Role; readonly whose: 'person' | 'deputy'; readonly isUnlisted: boolean };

/** What is missing in a procurement's roles and what to do, however much it is: `Rekryterare saknas, och ersättare för beställare: skriv vilka det är.` */
export const gapWords = (gaps: readonly Gap[]): string => {
  const blank = gaps.filter(({ isUnlisted }) => !isUnlisted);
  const unlisted = gaps.filter(({ isUnlisted }) => isUnlisted).map(({ role, whose }) => (whose === 'person' ? '' : 'ersättare för ') + roleInSentence(role));
  const persons = rolesOf(blank, 'person');
  const deputies = rolesOf(blank, 'deputy');
  const missing = [
    ...(persons === '' ? [] : [`${persons} saknas`]),
    ...(deputies === '' ? [] : [persons === '' ? `ersättare saknas för ${deputies}` : `och ersättare för ${deputies}`]),
  ].join(', ');
  const [one, other] = unlisted.length === 1 ? ['Den', 'personen'] : ['De', 'dem'];
  return [
    ...(missing === '' ? [] : [`${missing.charAt(0).toUpperCase()}${missing.slice(1)}: skriv ${blank.length === 1 ? 'vem' : 'vilka'} det är.`]),
    ...(unlisted.length === 0 ? [] : [`${one} som står som ${listed(unlisted)} finns inte med e-postadress på bladet Inställningar: lägg till ${other} där.`]),
  ].join(' ');
};

const rolesOf = (gaps: readonly Gap[], whose: Gap['whose']): string => listed(gaps.filter((gap) => gap.whose === whose).map(({ role }) => roleInSentence(role)));

const listed = (words: readonly string[]): string => {
  const [last = '', ...others] = [...words].reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} och ${last}`;
};
