/** A yearly amount over a number of months, in the same unit. */
export const overMonths = (yearly: number, months: number): number => (yearly * months) / 12;
