import { outcomeShares, type OutcomeShares } from '../outcomes/outcomeShares';
import type { Dimension } from './dimensions';
import { allDimensions, filtered, type Filter } from './filter';
import { groupTitles } from './groupTitles';
import type { ProcurementFact } from './procurementFact';
import { shownGroups, type Visibility } from './shownGroups';

/** What came after the places of a group, where it may be shown. */
export type ShownOutcome = { readonly visibility: Visibility; readonly outcome: OutcomeShares | undefined };

export type ShownOutcomes = {
  readonly of: (filter: Filter) => ShownOutcome;
  /** The groups of a dimension under a filter. */
  readonly by: (filter: Filter, dimension: Dimension) => readonly (ShownOutcome & { readonly title: string })[];
};

/**
 * The only way from places to what came after them under a filter. What may be shown is decided once for the whole
 * register, so that no filters set one after another tell of a group of one to four people.
 */
export const shownOutcomes = (facts: readonly ProcurementFact[]): ShownOutcomes => {
  const visibility = shownGroups(facts.map(({ groups, places }) => ({ groups: allDimensions.map((dimension) => groups[dimension]), size: places.finished })));
  const of = (filter: Filter): ShownOutcome => {
    const state = visibility(allDimensions.map((dimension) => filter[dimension]));
    return { visibility: state, outcome: state === 'shown' ? outcomeShares(filtered(facts, filter).flatMap(({ file }) => file.places)) : undefined };
  };
  return {
    of,
    by: (filter, dimension) =>
      groupTitles(filtered(facts, filter), dimension).map((title) => ({ title, ...of({ ...filter, [dimension]: title }) })),
  };
};
