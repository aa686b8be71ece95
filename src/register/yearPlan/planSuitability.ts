import { daysBetween, earliestDay, latestDay } from '../process/days';
import { defaultSettings, type Settings } from '../settings/settings';
import { suitability } from '../suitability/suitability';
import type { ProcurementFact } from '../summary/procurementFact';

/** How suitable a requirement is for a procurement, as far as its row tells. */
export type PlanSuitability = {
  /** In Swedish: the requirement that is decided, or what the row itself speaks for. */
  readonly title: string;
  readonly reasons: readonly string[];
};

/** The mean month of the calendar, in days. */
const daysPerMonth = 365.25 / 12;

/** The four questions are asked of people; here they are taken as answered with yes, and that is said. */
export const planSuitability = ({ file: { procurement } }: ProcurementFact, rules: Settings['rules']): PlanSuitability => {
  const { requirement, contractFrom, contractTo, value } = procurement;
  const [from, to] = [earliestDay(contractFrom), latestDay(contractTo)];
  const contractMonths = from === undefined || to === undefined ? null : Math.max(0, Math.round((daysBetween(from, to) + 1) / daysPerMonth));
  const proposal = suitability(
    { decision: 'yes', interestedClient: 'yes', responsibleForMatching: 'yes', network: 'yes', simpleTasks: 'unknown', contractMonths, value },
    { ...defaultSettings, rules },
  );
  const isDecided = requirement !== null && requirement !== 'ej beslutat';
  // The first sentence only says that the four questions are answered.
  const objections = proposal.requirement === 'dialogkrav' ? proposal.reasons.slice(1) : [];
  return isDecided ? { title: requirement, reasons: [] } : { title: 'ej beslutat', reasons: ['Pröva de fyra frågorna först.', ...objections] };
};
