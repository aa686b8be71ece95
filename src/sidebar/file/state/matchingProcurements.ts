import type { ProcurementName } from '../../../contract/rows';

/** More than that nobody looks through: writing more finds the right one. */
export const mostShown = 50;

const plain = (text: string): string => text.toLocaleLowerCase('sv');

/** The procurements whose id and name hold every word that is searched for, latest made first. */
export const matchingProcurements = (names: readonly ProcurementName[], search: string): readonly ProcurementName[] => {
  const words = plain(search).split(/\s+/).filter((word) => word !== '');
  const matching = names.filter(({ id, name }) => words.every((word) => plain(`${id} ${name}`).includes(word)));
  return matching.reverse();
};

/** How many there are to choose from, in Swedish. */
export const matchesInWords = (count: number): string => {
  if (count === 0) return 'Ingen upphandling passar. Sök på en del av namnet eller id.';
  if (count > mostShown) return `${count} upphandlingar. De ${mostShown} senaste visas: skriv mer för att hitta rätt.`;
  return count === 1 ? '1 upphandling.' : `${count} upphandlingar.`;
};
