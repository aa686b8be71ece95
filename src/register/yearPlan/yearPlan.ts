import { formatNumber } from '../../model/text/formatNumber';
import type { ProcurementFact } from '../summary/procurementFact';
import { mostWorth } from './mostWorth';
import { candidate, hoursLeft, isOngoing, isPlanned, type Candidate, type LeftOut, type PlanQuestion } from './planCandidate';

/** Which planned procurements to do in a year, and which not. */
export type YearPlan = {
  /** The most result per hour first. */
  readonly chosen: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
  /** Those that are being worked with, and the hours that they still need together. */
  readonly ongoing: { readonly count: number; readonly hours: number };
  /** What the planned ones may take. */
  readonly room: number;
  readonly used: number;
  /** SEK for the municipality at the horizon. */
  readonly result: number;
};

/**
 * Ranks the planned procurements of a year and chooses those that together give the municipality the most within the
 * hours there are.
 *
 * @param standardHours hours that a procurement with a requirement takes (Payoff 2019, line 420: 116)
 */
export const yearPlan = (facts: readonly ProcurementFact[], question: PlanQuestion, standardHours: number): YearPlan => {
  const working = facts.filter(isOngoing);
  const ongoing = { count: working.length, hours: working.reduce((sum, fact) => sum + hoursLeft(fact, standardHours), 0) };
  const room = Math.max(0, question.hours - (question.ongoingFirst ? ongoing.hours : 0));
  const all = facts.filter(isPlanned).map((fact) => candidate(fact, question, standardHours));
  const able = all.filter((one): one is Candidate => 'hours' in one);
  const flags = mostWorth(able.map(({ hours, result }) => ({ hours, worth: result })), room);
  const chosen = able.filter((_, index) => flags[index] === true).sort(byResultPerHour);
  const used = chosen.reduce((sum, { hours }) => sum + hours, 0);
  const crowdedOut = able.filter((_, index) => flags[index] !== true).sort(byResultPerHour);
  return {
    chosen,
    leftOut: [
      ...crowdedOut.map(({ fact, hours, result }): LeftOut => ({ fact, result, why: whyNoRoom(hours, room, used) })),
      ...all.filter((one): one is LeftOut => 'why' in one),
    ],
    ongoing,
    room,
    used,
    result: chosen.reduce((sum, { result }) => sum + result, 0),
  };
};

/** What takes no hours comes first of all. */
const byResultPerHour = (a: Candidate, b: Candidate): number => perHour(b) - perHour(a) || b.result - a.result;
const perHour = ({ hours, result }: Candidate): number => (hours === 0 ? Infinity : result / hours);

const whyNoRoom = (hours: number, room: number, used: number): string =>
  hours > room
    ? `Kräver ${formatNumber(hours)} timmar, mer än de ${formatNumber(room)} som finns.`
    : `Timmarna räcker inte: den kräver ${formatNumber(hours)}, och ${formatNumber(room - used)} blir över. De valda ger mer tillsammans.`;
