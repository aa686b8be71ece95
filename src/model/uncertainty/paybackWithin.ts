/**
 * How long it takes until the cost has come back, when a share of the persons is still in work each following year and
 * the income ends after some years. With all still in work it is `paybackMonths`.
 *
 * @param cost SEK per procurement
 * @param expectedIncome SEK per 12 months of the first year, all persons together
 * @param years that the income lasts
 * @param persistence share still in work each following year
 * @param discountRate per year; the first year is not discounted
 * @returns months; endless where the cost does not come back in those years
 */
export const paybackWithin = (cost: number, expectedIncome: number, years: number, persistence: number, discountRate: number): number => {
  if (cost <= 0) return 0;
  let [left, yearly] = [cost, expectedIncome];
  for (let begun = 0; begun < years && yearly > 0; begun++) {
    const income = yearly * Math.min(1, years - begun);
    if (income >= left) return 12 * (begun + left / yearly);
    left -= income;
    yearly *= persistence / (1 + discountRate);
  }
  return Infinity;
};
