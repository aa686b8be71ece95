import { quoted } from '../../model/text/quoted';
import { largestAmount, type NumberKind } from '../numberKinds';
import { isDate } from '../texts/describeGiven';
import { Fault } from '../texts/fault';
import { formatNumber } from '../../model/text/formatNumber';

/**
 * What is expected, with its limits: `en månadslön i kronor, lägst 1 000 och högst 200 000`. A limit that only stops
 * the absurd is not worth saying, unless it is the one that was broken.
 *
 * @param came the number that came, where one did
 */
export const expectedNumber = (kind: NumberKind, came?: number): string => {
  const limits = [
    ...(kind.minimum > -largestAmount || (came ?? kind.minimum) < kind.minimum ? [lowerLimit(kind)] : []),
    ...(kind.maximum < largestAmount || (came ?? kind.maximum) > kind.maximum ? [upperLimit(kind)] : []),
  ];
  return limits.length === 0 ? kind.noun : `${kind.noun}, ${limits.join(' och ')}`;
};

const lowerLimit = ({ minimum }: NumberKind) => `lägst ${formatNumber(minimum)}` as const;

const upperLimit = ({ maximum }: NumberKind) => `högst ${formatNumber(maximum)}` as const;

const writeLike = ({ example }: NumberKind): string => `Skriv till exempel ${example}.`;

export const outOfBounds = (kind: NumberKind, value: number): Fault => {
  const limit = value > kind.maximum ? upperLimit(kind) : lowerLimit(kind);
  const hint = kind.hint?.(value);
  return new Fault({
    short: hint === undefined ? limit : `${limit}. ${hint}`,
    expected: expectedNumber(kind, value),
    remedy: hint ?? writeLike(kind),
  });
};

export const notNumber = (kind: NumberKind, value: unknown): Fault =>
  new Fault({
    short: typeof value === 'boolean' ? 'sant eller falskt, inte ett tal' : isDate(value) ? 'ett datum, inte ett tal' : 'inte ett tal',
    expected: expectedNumber(kind),
    remedy: isDate(value) ? `Ändra cellens format till tal. ${writeLike(kind)}` : writeLike(kind),
  });

export const ambiguousPoint = (kind: NumberKind): Fault =>
  new Fault({
    short: 'punkt före tre siffror kan läsas på två sätt',
    expected: expectedNumber(kind),
    remedy: 'Punkten kan betyda tusental eller decimaler. Skriv tusental utan punkt, som 22500, och decimaler med komma, som 22,5.',
  });

export const otherUnit = (kind: NumberKind, unit: string): Fault =>
  new Fault({
    short: `enheten ${quoted(unit)} passar inte`,
    expected: expectedNumber(kind),
    remedy: `Enheten ${quoted(unit)} passar inte här. ${writeLike(kind)}`,
  });
