import { alternatives, type Alternative } from '../../model/alternative';
import { keysOf } from '../../model/mapValues';
import { quoted } from '../../model/text/quoted';
import { defaultBasis } from '../bases';
import { Fault } from '../texts/fault';
import { foldText } from '../../model/text/foldText';
import { holdsIdentityNumber, identityFault } from './identityFault';
import { isNotGiven } from './isNotGiven';
import { nearestNames } from '../../model/text/nearestNames';

const shortForms: Readonly<Record<Alternative, string>> = { economicAssistance: 'FS', activitySupport: 'AS' };

/** What people also call an alternative: the law's term, and the word before 1998. */
const otherNames: Readonly<Record<Alternative, readonly string[]>> = {
  economicAssistance: ['ekonomiskt bistånd', 'socialbidrag'],
  activitySupport: [],
};

/** Alternatives that rule bases know and the report does not reckon with. */
const notInReport = ['etableringsersättning', 'a-kassa', 'sjukpenning', 'ingen ersättning'];

const accepted = keysOf(alternatives).map((alternative) => `”${alternatives[alternative]}” (${shortForms[alternative]})`);

/** What is expected, after "ska vara". */
export const expectedAlternative = accepted.join(' eller ');

/** The alternative that a text names, whatever its case, accents and spaces; `undefined` where nothing is given. */
export const readAlternative = (given: unknown): Alternative | Fault | undefined => {
  if (isNotGiven(given)) return undefined;
  if (holdsIdentityNumber(given)) return identityFault(expectedAlternative);
  if (typeof given !== 'string') return new Fault({ short: 'inte ett alternativ', expected: expectedAlternative, remedy: writeOne });
  const folded = foldText(given);
  const found = keysOf(alternatives).find((key) =>
    [alternatives[key], shortForms[key], ...otherNames[key]].some((name) => foldText(name) === folded),
  );
  return found ?? (notInReport.some((name) => foldText(name) === folded) ? notOnThisBasis(given) : unknownAlternative(given));
};

const writeOne = `Skriv ${expectedAlternative}.`;

const notOnThisBasis = (given: string): Fault =>
  new Fault({
    short: `finns inte på ${defaultBasis}`,
    expected: expectedAlternative,
    remedy: `Rapporten ${defaultBasis} räknar bara med de två alternativen; ${quoted(given)} finns inte på den grunden.`,
  });

const unknownAlternative = (given: string): Fault => {
  const names = keysOf(alternatives).map((key) => alternatives[key]);
  const nearest = nearestNames(given, names, 1).map((name) => `Menade du ”${name}”?`);
  return new Fault({ short: 'okänt alternativ', expected: expectedAlternative, remedy: [...nearest, writeOne].join(' ') });
};
