import { requirementChoices, statusChoices } from '../columns/choices';
import type { Dimension } from './dimensions';
import type { ProcurementFact } from './procurementFact';

/** Groups that have an order of their own; others are in alphabetical order, what is not known last. */
const ordered: Readonly<Partial<Record<Dimension, readonly string[]>>> = { requirement: requirementChoices, status: statusChoices };

/** The groups in which there are procurements. */
export const groupTitles = (facts: readonly ProcurementFact[], dimension: Dimension): readonly string[] => {
  const titles = [...new Set(facts.map(({ groups }) => groups[dimension]))];
  const order = ordered[dimension];
  const place = (title: string): number => (order === undefined ? Number(unknown.has(title)) : (order.indexOf(title) + order.length + 1) % (order.length + 1));
  return titles.sort((a, b) => place(a) - place(b) || a.localeCompare(b, 'sv'));
};

const unknown: ReadonlySet<string> = new Set(['okänt']);
