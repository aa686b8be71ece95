import { keysOf, mapValues } from '../../src/model/mapValues';

const warmUp = 30;

/**
 * Seconds per call, by contender: the median of the rounds. Every round runs them all, in turning order. The results
 * are weighed, so that no engine can drop the work.
 */
export const medians = <Contender extends string>(contenders: Readonly<Record<Contender, () => unknown>>, rounds: number): Record<Contender, number> => {
  const order = keysOf(contenders);
  const times: Record<Contender, number[]> = mapValues(contenders, () => []);
  let weight = 0;
  for (let round = 0; round < warmUp + rounds; round++) {
    for (let turn = 0; turn < order.length; turn++) {
      const contender = order[(turn + round) % order.length];
      if (contender === undefined) continue;
      const start = performance.now();
      const result = contenders[contender]();
      const time = (performance.now() - start) / 1000;
      if (round >= warmUp) times[contender].push(time);
      weight += Array.isArray(result) ? result.length : 0;
    }
  }
  if (weight === 0) throw new Error('Nothing was computed.');
  return mapValues(times, median);
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
