import { formatNumber } from '../text/formatNumber';
import type { Dated, DatedValue, Trust } from './dated';

/** What a year's value is and where it comes from. */
export type YearValue = Pick<DatedValue<number>, 'value' | 'trust' | 'source'>;

/** From the most to be relied on to the least. */
const trusts: readonly Trust[] = ['kontrollerad', 'beräknad', 'overifierad', 'antagande'];

const weakest = (found: readonly Trust[]): Trust => found.reduce((a, b) => (trusts.indexOf(a) < trusts.indexOf(b) ? b : a));

const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;

/** A value over a calendar year, weighted by days where it changes; undefined if any day is without one. */
export const overYear = (values: Dated<number>, year: number): YearValue | undefined => {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const parts = values
    .filter(({ from, to }) => from <= last && first <= to)
    .map((part) => {
      const to = part.to < last ? part.to : last;
      return { ...part, to, days: dayNumber(to) - dayNumber(part.from > first ? part.from : first) + 1 };
    });
  const [start, ...others] = parts;
  const days = dayNumber(last) - dayNumber(first) + 1;
  if (!start || parts.reduce((sum, part) => sum + part.days, 0) < days) return undefined;
  const trust = weakest(parts.map((part) => part.trust));
  const sources = [...new Set(parts.map(({ source }) => source))].join('; ');
  if (others.every(({ value }) => value === start.value)) return { value: start.value, trust, source: sources };
  return {
    value: parts.reduce((sum, part) => sum + part.value * part.days, 0) / days,
    trust: weakest([trust, 'beräknad']),
    source: `tidsvägt: ${parts.map(untilDay).join(', ')} (${sources})`,
  };
};

const untilDay = ({ value, to }: DatedValue<number>): string => {
  const [, month, day] = to.split('-').map(Number);
  return month === 12 && day === 31 ? `därefter ${formatNumber(value)}` : `${formatNumber(value)} till ${day}/${month}`;
};
