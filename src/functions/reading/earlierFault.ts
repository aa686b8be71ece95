import { keysOf } from '../../model/mapValues';
import type { SheetFunction } from '../sheetFunction';
import { sheetFunctions } from '../table';
import { EarlierFault } from '../texts/fault';
import { resultTooLarge } from '../texts/resultTooLarge';
import { isShortText } from '../texts/shortTexts';
import { holdsIdentityNumber } from './identityFault';

/** What one of our own functions said in the cell of a row that it could not compute: `alternativ: okänt alternativ`. */
export const earlierFault = (given: unknown): EarlierFault | undefined =>
  typeof given === 'string' && isRowText(given) && !holdsIdentityNumber(given) ? new EarlierFault(given) : undefined;

const isRowText = (text: string): boolean => {
  if (text === resultTooLarge.short) return true;
  const end = text.indexOf(': ');
  return end > 0 && isShortText(text.slice(end + 2)) && argumentNames().includes(text.slice(0, end));
};

const argumentNames = (): readonly string[] =>
  keysOf(sheetFunctions).flatMap((name) => {
    const { arguments: declared }: SheetFunction = sheetFunctions[name];
    return declared.map((argument) => argument.name);
  });
