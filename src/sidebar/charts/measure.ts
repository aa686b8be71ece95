import { counted, kronor, oneDecimalOf, percent, signedKronor } from '../format';
import { formatNumber } from '../../model/text/formatNumber';

/** How a chart writes its figures. */
export type Measure = {
  /** A figure in full, with its unit: `69 600 kr`. */
  readonly text: (value: number) => string;
  /** What the axis says, given the figure farthest from zero: a unit that stands once, and short numbers. */
  readonly axis: (farthest: number) => AxisTexts;
};

export type AxisTexts = { readonly unit: string; readonly text: (value: number) => string };

const short = (value: number): string => formatNumber(Number(value.toPrecision(12)));

/** Kronor on an axis: kr below ten thousand, tkr below ten million, else mkr. */
export const moneyAxis = (farthest: number): AxisTexts => {
  const [unit, size] = farthest < 10_000 ? ['kr', 1] as const : farthest < 10_000_000 ? ['tkr', 1_000] as const : ['mkr', 1_000_000] as const;
  return { unit, text: (value) => short(value / size) };
};

/** SEK: `69 600 kr`. */
export const inKronor: Measure = { text: kronor, axis: moneyAxis };

/** A result in SEK, with its sign: `+105 400 kr`. */
export const inSignedKronor: Measure = { text: signedKronor, axis: moneyAxis };

/** A count with its noun: `inCounts('plats', 'platser')`. */
export const inCounts = (one: string, several: string): Measure => ({
  text: (value) => counted(value, one, several),
  axis: () => ({ unit: several, text: short }),
});

/** Months with one decimal: `4,8 mån`. */
export const inMonths: Measure = { text: (value) => `${oneDecimalOf(value)}\u00a0mån`, axis: () => ({ unit: 'månader', text: short }) };

/** Shares (0.602) as `60,2 %`. */
export const inShares: Measure = { text: percent, axis: () => ({ unit: '%', text: (value) => short(value * 100) }) };
