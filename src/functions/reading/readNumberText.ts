import type { NumberKind } from '../numberKinds';
import { Fault } from '../texts/fault';
import { ambiguousPoint, notNumber, otherUnit } from './numberFaults';

/** Sign; whole part, in groups of three or in one; decimals; unit. Spaces of every kind are plain here. */
const numberText = /^([+\u002d\u2010-\u2015\u2212]?) ?(\d{1,3}(?: \d{3})+(?!\d)|\d+|(?=,\d))(?:([.,])(\d+))?(.*)$/;

/**
 * A number written the Swedish way: `22 500`, `22 500 kr`, `0,5`, `50 %`, `−12`. A decimal point is read where it can
 * be nothing else (`12.5`, `0.125`); before exactly three digits it may part thousands, and is refused.
 *
 * @param text not blank
 */
export const readNumberText = (kind: NumberKind, text: string): number | Fault => {
  const match = numberText.exec(text.trim().replace(/\s+/g, ' '));
  if (match === null) return notNumber(kind, text);
  const [, sign = '', whole = '', separator, decimals = '', rest = ''] = match;
  if (separator === '.' && decimals.length === 3 && whole !== '0') return ambiguousPoint(kind);
  const unit = rest.replace(/ /g, '').toLowerCase();
  const divisor = unit === '' ? 1 : divisorOf(kind, unit);
  if (divisor === undefined) return /^[\p{L}%/]+$/u.test(unit) ? otherUnit(kind, rest.trim()) : notNumber(kind, text);
  const size = Number(`${whole.replace(/ /g, '')}.${decimals}`) / divisor;
  return sign === '' || sign === '+' ? size : -size;
};

const divisorOf = (kind: NumberKind, unit: string): number | undefined =>
  Object.prototype.hasOwnProperty.call(kind.suffixes, unit) ? kind.suffixes[unit] : undefined;
