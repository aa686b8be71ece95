import { withoutLongNumbers } from '../../model/privacy/personalIdentityNumber';
import { formatNumber } from '../../model/text/formatNumber';
import { quoted } from '../../model/text/quoted';
import { isNotGiven } from '../reading/isNotGiven';

/** What came instead of what was expected, after "men" in a message: `fick texten ”abc”`. */
export const describeGiven = (given: unknown): string => {
  if (isNotGiven(given)) return 'är inte angivet';
  if (typeof given === 'string') return `fick texten ${quoted(given)}`;
  if (typeof given === 'number') return Number.isFinite(given) ? `fick ${withoutLongNumbers(formatNumber(given))}` : 'fick något som inte är ett tal';
  if (typeof given === 'boolean') return given ? 'fick SANT' : 'fick FALSKT';
  if (isDate(given)) return 'fick ett datum';
  if (Array.isArray(given)) return 'fick ett område';
  return 'fick något annat';
};

/** Also for a Date from another realm, as in the local host. */
export const isDate = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Date]';
