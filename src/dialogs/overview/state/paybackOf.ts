import type { ProcurementFact } from '../../../register/summary/procurementFact';
import { counted, oneDecimalOf } from '../../../sidebar/format';

/** The procurements with a payback, the shortest first, and those without by why. */
export type Paybacks = {
  readonly known: readonly { readonly fact: ProcurementFact; readonly months: number }[];
  readonly missing: readonly { readonly why: string; readonly facts: readonly ProcurementFact[] }[];
};

export const paybackOf = (shown: readonly ProcurementFact[]): Paybacks => {
  const missing = new Map<string, ProcurementFact[]>();
  const known: { readonly fact: ProcurementFact; readonly months: number }[] = [];
  for (const fact of shown) {
    const { payback, why } = fact.money;
    const reason = fact.standing === 'rejected' ? 'Avbruten eller inte lämplig.' : why;
    if (payback !== null && fact.standing !== 'rejected') known.push({ fact, months: payback });
    else missing.set(reason, [...(missing.get(reason) ?? []), fact]);
  }
  known.sort((a, b) => a.months - b.months || (a.fact.id < b.fact.id ? -1 : 1));
  return { known, missing: [...missing].map(([why, facts]) => ({ why, facts })).sort((a, b) => b.facts.length - a.facts.length) };
};

export const monthsText = (months: number): string => `${oneDecimalOf(months)}\u00a0mån`;

export const paybackSentence = ({ known }: Paybacks): string => {
  const [first] = known;
  const last = known[known.length - 1];
  if (first === undefined || last === undefined) return 'Ingen upphandling har en återbetalningstid än.';
  if (first === last) return `${first.fact.name}: varje person behöver arbeta ${monthsText(first.months)} innan merkostnaden är tillbaka.`;
  return `Från ${monthsText(first.months)} (${first.fact.name}) till ${monthsText(last.months)} (${last.fact.name}) i arbete, i ${counted(known.length, 'upphandling', 'upphandlingar')}.`;
};
