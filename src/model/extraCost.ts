/**
 * What an employment requirement costs the municipality in one procurement, beyond an ordinary procurement: the
 * extra working time, and services bought instead of own time.
 *
 * @param hours extra hours in the eleven steps, per procurement
 * @param hourlyCost SEK per hour
 * @param boughtServices SEK per procurement
 * @returns SEK per procurement
 * @source Payoff 2019, lines 386-423: 116 h × 600 = 69 600
 */
export const extraCost = (hours: number, hourlyCost: number, boughtServices: number): number =>
  hours * hourlyCost + boughtServices;
