import { foldText } from '../../model/text/foldText';
import { nearestNames } from '../../model/text/nearestNames';
import { cellText, type Cell } from './cell';
import { refuse, Refusal } from './refusal';
import { shortForms } from './shortForms';

/** A shorter beginning of a choice is no more than a slip. */
const shortestBeginning = 3;

/** The choice that a text means, whatever its case and accents; also by a short form or a beginning that only it has. */
export const choiceMeant = (choices: readonly string[], text: string): string | undefined => {
  const folded = foldText(text);
  const short = Object.prototype.hasOwnProperty.call(shortForms, folded) ? shortForms[folded] : undefined;
  const found = choices.find((choice) => choice === short || foldText(choice) === folded);
  if (found !== undefined || folded.length < shortestBeginning) return found;
  const beginning = choices.filter((choice) => foldText(choice).startsWith(folded));
  return beginning.length === 1 ? beginning[0] : undefined;
};

/** One of a column's choices. */
export const readChoice = (choices: readonly string[], cell: Cell): string | null | Refusal => {
  const text = cellText(cell).trim();
  if (text === '') return null;
  return choiceMeant(choices, text) ?? refuse(`ett av ${choices.length} val`, cell, remedy(choices, text));
};

const remedy = (choices: readonly string[], text: string): string => {
  const meant = parts(text).flatMap((part) => choiceMeant(choices, part) ?? []);
  if (new Set(meant).size > 1) return `Det är två uppgifter i samma cell. Behåll den som gäller: ${meant.map((choice) => `”${choice}”`).join(' eller ')}.`;
  return `${menu(choices, text)}${meant[0] !== undefined && parts(text).length > 1 ? ' Skriv det övriga i sin egen kolumn.' : ''}`;
};

/** What to write instead: the nearest of many choices, or all of few. */
export const menu = (choices: readonly string[], text: string): string => {
  const named = choices.length <= 6 ? choices : nearestNames(text, choices, 3);
  return `${choices.length <= 6 ? 'Välj' : 'Närmast ligger'} ${named.map((choice) => `”${choice}”`).join(', ')}.`;
};

const parts = (text: string): readonly string[] => text.split(/[,;/+&|\n]|\s(?:och|eller|samt|[-–—])\s/).filter((part) => part.trim() !== '');
