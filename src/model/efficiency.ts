/**
 * *Verkningsgrad*: the share of the potential that is set free in the first twelve months afterwards.
 *
 * @param value SEK per person and 12 months
 * @param potential SEK per person and 12 months
 * @returns share; `undefined` where there is no potential
 * @source Payoff 2019, lines 1927-1932: 120 000 of 600 000 is 20 %
 */
export const efficiency = (value: number, potential: number): number | undefined =>
  potential > 0 ? value / potential : undefined;
