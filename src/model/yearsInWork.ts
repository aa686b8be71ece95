/**
 * How many full years' income a number of years gives, when a share of the persons is still in work each following year.
 * The first year counts whole; a year that is begun counts as far as it goes.
 *
 * @param years not whole as a rule
 * @param persistence share still in work each following year, 1 for all
 * @param discountRate per year; the first year is not discounted
 * @returns years: 5 for five years at 1 and 0
 * @source Payoff 2019, lines 1940-1944: five years is a forecast from the first year's result
 */
export const yearsInWork = (years: number, persistence: number, discountRate: number): number => {
  let [counted, weight] = [0, 1];
  for (let begun = 0; begun < years; begun++) {
    counted += weight * Math.min(1, years - begun);
    weight *= persistence / (1 + discountRate);
  }
  return counted;
};
