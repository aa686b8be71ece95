/** The mean year of the calendar: four years are 1461 days. */
export const daysPerYear = 365.25;
