import { noStatus, unreadStatus } from '../../../register/summary/procurementFact';
import { counted } from '../../../sidebar/format';

/** Where most procurements are. */
export const statusSentence = (titles: readonly string[], counts: readonly number[]): string => {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...counts);
  const [first = ''] = titles.filter((_, index) => counts[index] === most);
  if (titles.length === 1) return `${all === 1 ? 'Upphandlingen' : `Alla ${all}`} ${has(first)}.`;
  if (most === 1) return `${counted(all, 'upphandling', 'upphandlingar')}, alla med olika status.`;
  return `Flest, ${most} av ${all}, ${has(first)}.`;
};

const has = (title: string): string => unknown[title] ?? `har status ${title}`;

const unknown: Readonly<Record<string, string>> = { [noStatus]: 'saknar status', [unreadStatus]: 'har en status som inte går att läsa' };
