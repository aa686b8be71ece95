/**
 * The income that the requirement itself brings: that of the persons who would not have got work anyway.
 *
 * @param yearlyIncome SEK per person and 12 months
 * @param persons how many the procurement concerns
 * @param deadweight probability (0 to 1) that the person would have got the work anyway
 * @returns SEK per 12 months
 * @source Payoff 2019, lines 502-511
 */
export const expectedYearlyIncome = (yearlyIncome: number, persons: number, deadweight: number): number =>
  yearlyIncome * persons * (1 - deadweight);
