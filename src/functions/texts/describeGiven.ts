import { mayHaveLostZeros, withoutLongNumbers } from '../../model/privacy/personalIdentityNumber';
import { formatNumber } from '../../model/text/formatNumber';
import { quoted } from '../../model/text/quoted';
import { isNotGiven } from '../reading/isNotGiven';

/** Stands for a number that may be somebody's. */
const blottedOut = '…';

/** What is closer to zero than this is not worth its decimals. */
const leastShown = 1e-6;

/** What came instead of what was expected, after "men" in a message: `fick texten ”abc”`. */
export const describeGiven = (given: unknown): string => {
  if (isNotGiven(given)) return 'är inte angivet';
  if (typeof given === 'string') return `fick texten ${quoted(given)}`;
  if (typeof given === 'number') return Number.isFinite(given) ? `fick ${shownNumber(given)}` : 'fick något som inte är ett tal';
  if (typeof given === 'boolean') return given ? 'fick SANT' : 'fick FALSKT';
  if (isDate(given)) return 'fick ett datum';
  if (Array.isArray(given)) return 'fick ett område';
  return 'fick något annat';
};

const shownNumber = (value: number): string => {
  if (value !== 0 && Math.abs(value) < leastShown) return 'ett tal mycket nära 0';
  return mayHaveLostZeros(value) ? blottedOut : withoutLongNumbers(formatNumber(value));
};

/** Also for a Date from another realm, as in the local host. */
export const isDate = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Date]';
