import { splitNumberText } from '../../model/text/splitNumberText';
import type { NumberKind } from '../numberKinds';
import type { Fault } from '../texts/fault';
import { ambiguousPoint, notNumber, otherUnit } from './numberFaults';

/**
 * A number written the Swedish way: `22 500`, `22 500 kr`, `0,5`, `50 %`, `−12`. A decimal point is read where it can
 * be nothing else (`12.5`, `0.125`); before exactly three digits it may part thousands, and is refused.
 *
 * @param text not blank
 */
export const readNumberText = (kind: NumberKind, text: string): number | Fault => {
  const parts = splitNumberText(text);
  if (parts === undefined) return notNumber(kind, text);
  if (parts.pointIsAmbiguous) return ambiguousPoint(kind);
  const unit = parts.unit.replace(/ /g, '').toLowerCase();
  const divisor = unit === '' ? 1 : divisorOf(kind, unit);
  if (divisor === undefined) return /^[\p{L}%/]+$/u.test(unit) ? otherUnit(kind, parts.unit) : notNumber(kind, text);
  return parts.value / divisor;
};

const divisorOf = (kind: NumberKind, unit: string): number | undefined =>
  Object.prototype.hasOwnProperty.call(kind.suffixes, unit) ? kind.suffixes[unit] : undefined;
