import { formatNumber } from '../../model/text/formatNumber';
import { ruleSettings } from '../settings/ruleSettings';
import type { Settings } from '../settings/settings';

/** How many places a procurement's value bears, and what that rests on. */
export type PlacesBorne = {
  readonly places: number;
  /** In Swedish; says that the measure is an assumption. */
  readonly basis: string;
};

/**
 * The number of places that a contract of a value bears. The report says nothing about value per place: the measure is
 * the municipality's own, on the sheet `Inställningar`.
 *
 * @param value SEK, the whole contract; `null` if not known
 */
export const placesBorne = (value: number | null, { rules }: Settings): PlacesBorne | undefined => {
  if (value === null || value < 0) return undefined;
  const { title, source } = ruleSettings.valuePerPlace;
  return {
    places: Math.floor(value / rules.valuePerPlace),
    basis: `${title}: ${formatNumber(rules.valuePerPlace)} (${source}).`,
  };
};
