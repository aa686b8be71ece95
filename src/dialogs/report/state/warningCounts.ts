import { keysOf } from '../../../model/mapValues';
import { ruleFacts } from '../../../register/handover/ruleFacts';
import type { ProcurementFact } from '../../../register/summary/procurementFact';
import type { SentWarning, SummaryData } from '../../../register/summary/summaryData';

export type WarningCounts = {
  /** All there are about the procurements. */
  readonly total: number;
  /** Those whose rule is known: the most urgent of a long list. */
  readonly known: readonly SentWarning[];
  /** Of the known: how many each rule gave, and about how many procurements. Most first. */
  readonly byRule: readonly { readonly title: string; readonly count: number; readonly procurements: number }[];
};

export const warningCounts = (facts: readonly ProcurementFact[], { warnings }: Pick<SummaryData, 'warnings'>): WarningCounts => {
  const ids = new Set(facts.map(({ id }) => id));
  const known = warnings.filter(({ procurement }) => ids.has(procurement));
  const byRule = keysOf(ruleFacts).flatMap((rule) => {
    const own = known.filter((warning) => warning.rule === rule);
    return own.length === 0 ? [] : [{ title: ruleFacts[rule].title, count: own.length, procurements: new Set(own.map(({ procurement }) => procurement)).size }];
  });
  return { total: facts.reduce((sum, fact) => sum + fact.warnings, 0), known, byRule: byRule.sort((a, b) => b.count - a.count) };
};

/** What several procurements need alike is said once. */
export type UrgentWarning = { readonly text: string; readonly names: readonly string[] };

/** The most urgent of some warnings that are in that order. */
export const mostUrgent = (known: readonly SentWarning[], facts: readonly ProcurementFact[], most: number): readonly UrgentWarning[] => {
  const nameOf = new Map(facts.map(({ id, name }) => [id, name]));
  const alike = new Map<string, string[]>();
  for (const { text, procurement } of known) alike.set(text, [...(alike.get(text) ?? []), nameOf.get(procurement) ?? procurement]);
  return [...alike].slice(0, most).map(([text, names]) => ({ text, names }));
};
