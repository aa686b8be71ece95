import { effectTitles } from '../../model/ledger/effectTitles';
import { cell, firstRow, partRows } from './layout';
import { typedRange } from './typedRange';

export const assumptionsRange = typedRange('assumptions');

/** The one formula that reads what is typed: a table, whose headings are its first row. Where it is in error, it says what is wrong. */
export const effectsFormula = `=AKTORSEFFEKT(${typedRange('before')};${typedRange('after')};${assumptionsRange})`;

/** The cell of that formula. */
export const effectsCell = cell('A', firstRow('effects') - 1);

const table = `${effectsCell}:${cell('D', firstRow('effects') + partRows('effects') - 1)}`;

/** How a party's year changes, for those who are described: in error where the table is. */
export const effectOf = (title: string): string => `VLOOKUP("${title}";${table};4;FALSE)`;

/** The potential of those who are described, on the same terms. */
export const potentialOfDescribed = `VLOOKUP("${effectTitles.potential}";${table};2;FALSE)`;

export const isBroken = `ISERROR(${effectsCell})`;
