import type { Case, CellOf } from './calculationCases';

/** A payback that the report states in words. */
const payback = (label: string, args: string, says: string, printed: number, line: string): Case => ({
  label,
  formula: `=PAYBACK_MONTHS(${args})`,
  unit: 'månader',
  says,
  printed,
  line,
});

type Printed = readonly [says: string, printed: number];

/** What the two delays of the interviews are worth. */
const delays = (
  at: CellOf,
  whose: string,
  formula: (months: string) => string,
  [short, long]: readonly [Printed, Printed],
  line: string,
): readonly Case[] => [
  { label: `${whose}, kort fördröjning`, formula: formula(at('shortDelay')), unit: 'kr', says: short[0], printed: short[1], line },
  { label: `${whose}, lång fördröjning`, formula: formula(at('longDelay')), unit: 'kr', says: long[0], printed: long[1], line },
];

/** The report's results, each computed from the inputs and the steps before it. */
export const results = (at: CellOf): readonly Case[] => {
  const municipality =
    (alternative: string) =>
    (months: string): string =>
      `=KOMMUN_INTAKT("${alternative}";${at('monthlyWage')};${months};${at('assumptions')})`;
  const society =
    (subsidy: string) =>
    (months: string): string =>
      `=SAMHALLE_INTAKT(${at('monthlyWage')};${subsidy};${months};${at('assumptions')})`;
  const assistance = `${at('extraCost')};${at('onAssistance')}`;
  const support = `${at('extraCost')};${at('onSupport')}`;
  return [
    payback('Försörjningsstöd, en person', assistance, 'cirka fem', 5, '505'),
    payback('Försörjningsstöd, en del hade fått arbete ändå', `${assistance};1;${at('deadweight')}`, 'cirka tio', 10, '507'),
    payback('Försörjningsstöd, flera personer', `${assistance};${at('persons')}`, 'två', 2, '510'),
    payback('Aktivitetsstöd, en person', support, 'minst 19', 19, '516'),
    payback('Aktivitetsstöd, en del hade fått arbete ändå', `${support};1;${at('deadweight')}`, 'minst 38', 38, '518'),
    payback('Aktivitetsstöd, flera personer', `${support};${at('persons')}`, 'ett halvt år', 6, '522'),
    payback('Samhället, utan subvention', `${at('societalCost')};${at('production')}`, 'drygt två', 2, '528'),
    payback('Samhället, med subvention', `${at('societalCost')};${at('subsidised')}`, 'sex', 6, '532'),
    ...delays(at, 'Kommunen, försörjningsstöd', municipality('försörjningsstöd'), [['350 000 kr', 350_000], ['875 000 kr', 875_000]], '982–983'),
    ...delays(at, 'Kommunen, aktivitetsstöd', municipality('aktivitetsstöd'), [['86 000 kr', 86_000], ['215 000 kr', 215_000]], '985–986'),
    ...delays(at, 'Samhället, utan subvention', society('0'), [['970 000 kr', 970_000], ['2,4 mkr', 2_400_000]], '988'),
    ...delays(at, 'Samhället, med subvention', society(at('subsidy')), [['388 000 kr', 388_000], ['970 000 kr', 970_000]], '988–989'),
    {
      label: 'Verkningsgrad',
      formula: `=VERKNINGSGRAD(${at('valueFreed')};${at('exclusionCost')})`,
      unit: 'andel',
      says: '20 procent',
      printed: 0.2,
      line: '1932',
    },
  ];
};
