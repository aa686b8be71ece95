import type { outcomeChoices } from '../columns/choices';
import { mapValues } from '../../model/mapValues';
import { hasFinished } from '../process/placeState';
import type { Place } from '../rows/row';

type Outcome = (typeof outcomeChoices)[number];

/** What came after places that ran to their end. Shares are of `n`; without places there are none. */
export type OutcomeShares = {
  /** Places that have ended. */
  readonly n: number;
  readonly shares: Readonly<Record<Outcome, number>>;
  /** Employment, subsidised or not, and own company. */
  readonly toWork: number;
  readonly toWorkOrStudies: number;
  /** Steps up the ladder, all places together: counted, never priced (Payoff 2019, lines 482-493). */
  readonly stepsUp: number;
};

/** An outcome that is blank, or not one of the choices, is `okänt`. */
export const outcomeShares = (places: readonly Place[]): OutcomeShares => {
  const counts: Record<Outcome, number> = {
    'anställning utan subvention': 0,
    'anställning med subvention': 0,
    studier: 0,
    'eget företag': 0,
    arbetslös: 0,
    okänt: 0,
  };
  let n = 0;
  let stepsUp = 0;
  for (const place of places) {
    if (!hasFinished(place)) continue;
    n += 1;
    stepsUp += Math.max(0, place.stepsUp ?? 0);
    counts[isOutcome(place.outcome, counts) ? place.outcome : 'okänt'] += 1;
  }
  const shares = mapValues(counts, (count) => (n === 0 ? 0 : count / n));
  const toWork = shares['anställning utan subvention'] + shares['anställning med subvention'] + shares['eget företag'];
  return { n, shares, toWork, toWorkOrStudies: toWork + shares.studier, stepsUp };
};

const isOutcome = (text: string | null, counts: Readonly<Record<Outcome, number>>): text is Outcome =>
  text !== null && Object.keys(counts).includes(text);
