/**
 * How many first years' worth a forecast is: the first year whole, and of each following the share that persists,
 * discounted.
 *
 * @param persistence share of the effect that is left from one year to the next, 0 to 1
 * @param discountRate per year, 0 and up
 */
export const forecastFactor = (years: number, persistence: number, discountRate: number): number => {
  let factor = 0;
  for (let year = 0; year < years; year++) factor += (persistence / (1 + discountRate)) ** year;
  return factor;
};

/** The years of a forecast (Payoff 2019, line 1940). */
export const forecastYears = 5;
