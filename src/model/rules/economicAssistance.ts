import type { RuleKey, RuleValues } from './ruleRows';

/** How many children of an age the household has, and the norm for each. */
const childRows: readonly (readonly [count: RuleKey, norm: RuleKey])[] = [
  ['childrenUnder1', 'normChildUnder1'],
  ['children1To2', 'normChild1To2'],
  ['children3', 'normChild3'],
  ['children4To6', 'normChild4To6'],
  ['children7To10', 'normChild7To10'],
  ['children11To14', 'normChild11To14'],
  ['children15To18', 'normChild15To18'],
  ['children19To20', 'normChild19To20'],
];

const sharedRows: readonly RuleKey[] = ['normShared1', 'normShared2', 'normShared3', 'normShared4', 'normShared5', 'normShared6', 'normShared7'];

/**
 * *Försörjningsstöd* of a household without other income: the national norm's personal and shared costs, and the
 * accepted costs of rent, electricity and home insurance. A household of more than seven has the shared costs of seven.
 *
 * @returns SEK per month
 * @source 4 kap. 3 § socialtjänstlagen (2001:453), 12 kap. 7 § (2025:400); 2 kap. 1 § socialtjänstförordningen
 */
export const economicAssistance = (values: RuleValues): number => {
  let personal = values.adults >= 2 ? values.normCouple : values.normSingle;
  let size = values.adults;
  for (const [count, norm] of childRows) {
    if (values[count] === 0) continue;
    personal += values[count] * values[norm];
    size += values[count];
  }
  const shared = values[sharedRows[Math.min(Math.max(Math.round(size), 1), sharedRows.length) - 1] ?? 'normShared7'];
  return personal + shared + values.rent + values.electricity + values.homeInsurance;
};

/** The share of a year that somebody who lives on it has it. */
const assistanceShare = (values: RuleValues): number => values.assistanceMonths / 12;

/** A month's support and a month's handling of somebody who lives on it, in the mean over a year. SEK per month. */
export const meanAssistance = (values: RuleValues): { readonly support: number; readonly handling: number } => ({
  support: economicAssistance(values) * assistanceShare(values),
  handling: (values.handlingCost / 12) * assistanceShare(values),
});

/** What it costs the municipality in a year: the support of the months on it, and its handling. SEK per year. */
export const economicAssistanceYearly = (values: RuleValues): number => {
  const { support, handling } = meanAssistance(values);
  return 12 * (support + handling);
};
