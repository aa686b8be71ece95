import { countedBetween } from '../../../../model/uncertainty/countedBetween';
import type { Spread } from '../../../../model/uncertainty/spread';
import { niceTicks } from '../../../charts/niceTicks';
import { rangeWithZero } from '../../../charts/scale';

/** The runs whose result lies from one amount to another, as a share of all. Zero is always an edge, never within. */
export type ResultBin = { readonly from: number; readonly to: number; readonly share: number };

/** About as many as there is room for to see them apart. */
const most = 18;

export const resultBins = ({ ordered }: Spread): readonly ResultBin[] => {
  const [low, high] = rangeWithZero([ordered[0] ?? 0, ordered[ordered.length - 1] ?? 0]);
  const edges = niceTicks(low, high, most);
  return countedBetween(ordered, edges).map((count, index) => ({ from: edges[index] ?? low, to: edges[index + 1] ?? high, share: count / ordered.length }));
};
