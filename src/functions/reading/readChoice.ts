import { keysOf } from '../../model/mapValues';
import { foldText } from '../../model/text/foldText';
import { nearestNames } from '../../model/text/nearestNames';
import { quoted } from '../../model/text/quoted';
import type { ChoiceKind } from '../choiceKinds';
import { Fault } from '../texts/fault';
import { holdsIdentityNumber, identityFault } from './identityFault';
import { isNotGiven } from './isNotGiven';

/** What a text names, whatever its case, accents and spaces; `undefined` where nothing is given. */
export const readChoice = <Value extends string>(kind: ChoiceKind<Value>, given: unknown): Value | Fault | undefined => {
  const { expected, names, refused } = kind;
  if (isNotGiven(given)) return undefined;
  if (holdsIdentityNumber(given)) return identityFault(expected);
  if (typeof given !== 'string') return new Fault({ short: 'inte ett alternativ', expected, remedy: `Skriv ${expected}.` });
  const folded = foldText(given);
  const isNamed = (called: readonly string[]): boolean => called.some((name) => foldText(name) === folded);
  const found = keysOf(names).find((value) => isNamed(names[value]));
  if (found !== undefined) return found;
  if (refused !== undefined && isNamed(refused.names)) return new Fault({ short: refused.short, expected, remedy: `${quoted(given)} ${refused.why}` });
  const known = keysOf(names).flatMap((value) => [...names[value]]);
  const nearest = nearestNames(given, known, 1).map((name) => `Menade du ”${name}”?`);
  return new Fault({ short: 'okänt alternativ', expected, remedy: [...nearest, `Skriv ${expected}.`].join(' ') });
};
