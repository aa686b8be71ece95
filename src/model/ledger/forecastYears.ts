/** The years of a study's forecast (Payoff 2019, lines 1940-1944). */
export const forecastYears = 5;
