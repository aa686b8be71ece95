import { overMonths } from '../../model/overMonths';
import { earliestDay } from '../process/days';
import { statuses } from '../process/statuses';
import type { ProcurementFact } from '../summary/procurementFact';

/** What a plan is made for. */
export type PlanQuestion = {
  /** `2027`. */
  readonly year: string;
  /** Working hours for the extra work, in all. */
  readonly hours: number;
  /** Months in work that the result is reckoned on. */
  readonly horizon: number;
  /** Whether the hours that ongoing procurements still need are taken from them first. */
  readonly ongoingFirst: boolean;
  /** Whether only procurements whose requirement is decided may be chosen. */
  readonly decidedOnly: boolean;
};

/** A planned procurement that can be reckoned with. */
export type Candidate = {
  readonly fact: ProcurementFact;
  /** That it still needs. */
  readonly hours: number;
  /** SEK for the municipality at the horizon, the cost taken off. */
  readonly result: number;
};

/** Why a planned procurement is not in the plan, in Swedish. */
export type LeftOut = { readonly fact: ProcurementFact; readonly why: string; readonly result: number | undefined };

/** Whether a procurement waits to be begun. */
export const isPlanned = ({ file }: ProcurementFact): boolean => file.status === 'planned';

/** The year of the planned start; `undefined` where it is not known. */
export const plannedYear = ({ file }: ProcurementFact): string | undefined => earliestDay(file.procurement.plannedStart)?.slice(0, 4);

/** Whether somebody is at work with a procurement. */
export const isOngoing = ({ file, standing }: ProcurementFact): boolean =>
  standing === 'running' && file.status !== undefined && file.status !== 'planned' && statuses[file.status].rank !== undefined;

/** Hours that a procurement still needs: the standard less those that are registered. */
export const hoursLeft = ({ money }: ProcurementFact, standardHours: number): number =>
  money.basis === 'registered' ? Math.max(0, standardHours - money.hours) : standardHours;

const isDecided = ({ file }: ProcurementFact): boolean => file.procurement.requirement !== null && file.procurement.requirement !== 'ej beslutat';

/** What a planned procurement would take and give, or why it cannot be chosen. */
export const candidate = (fact: ProcurementFact, { year, horizon, decidedOnly }: PlanQuestion, standardHours: number): Candidate | LeftOut => {
  const { money, file } = fact;
  const result = money.expectedIncome === null ? undefined : overMonths(money.expectedIncome, horizon) - money.cost;
  const leftOut = (why: string): LeftOut => ({ fact, why, result });
  if (file.procurement.requirement === 'ej lämplig') return leftOut(`Bedömd som ej lämplig. ${file.procurement.reason ?? 'Skälet är inte ifyllt.'}`);
  const start = plannedYear(fact);
  if (start === undefined) return leftOut('Planerad start är inte känd.');
  if (start !== year) return leftOut(`Planerad start är ${start}.`);
  if (result === undefined) return leftOut(money.why || 'Krävda platser är inte ifyllt, så resultatet går inte att räkna.');
  if (decidedOnly && !isDecided(fact)) return leftOut('Kravet är inte beslutat.');
  if (result <= 0) return leftOut(`Väntas kosta mer än den ger kommunen på ${horizon} månader.`);
  return { fact, hours: hoursLeft(fact, standardHours), result };
};
