import { foldText } from '../../../model/text/foldText';
import { Fault } from '../../texts/fault';
import { holdsIdentityNumber, identityFault } from '../identityFault';
import { isNotGiven } from '../isNotGiven';
import { notWholeYear } from './notWholeYear';
import { readSituationRow } from './readSituationRow';
import { situationColumns } from './situationColumns';
import { expectedSituation, situationFault } from './situationFault';
import type { SituationRow } from './situationRow';

/**
 * Situations from a range: a livelihood or a resource a row, with months, SEK per month (of a resource SEK per year),
 * share of full time, case and persons. Blank rows and a first row of headings are passed over. A livelihood's name alone
 * is twelve months of it.
 *
 * @returns months × share of each case are twelve; `undefined` where nothing is given
 */
export const readSituation = (given: unknown): readonly SituationRow[] | Fault | undefined => {
  if (isNotGiven(given)) return undefined;
  if (Array.isArray(given)) return readRows(given);
  if (holdsIdentityNumber(given)) return identityFault(expectedSituation);
  return readRows([[given]]);
};

const readRows = (range: readonly unknown[]): readonly SituationRow[] | Fault => {
  const rows: SituationRow[] = [];
  let headingsMayCome = true;
  for (const [index, cells] of range.entries()) {
    if (!Array.isArray(cells) || cells.length > Object.keys(situationColumns).length) return wrongShape;
    if (cells.some(holdsIdentityNumber)) return identityFault(expectedSituation);
    if (cells.every(isNotGiven)) continue;
    const isHeading = headingsMayCome && isHeadings(cells);
    headingsMayCome = false;
    if (isHeading) continue;
    const read = readSituationRow(index + 1, cells);
    if (read instanceof Fault) return read;
    rows.push(read);
  }
  return rows.length === 0 ? emptyRange : (notWholeYear(rows) ?? rows);
};

const isHeadings = ([name, months]: readonly unknown[]): boolean => isCalled(name, situationColumns.name) || isCalled(months, situationColumns.months);

const isCalled = (cell: unknown, heading: string): boolean => typeof cell === 'string' && foldText(cell) === foldText(heading);

const wrongShape = situationFault({
  came: 'fick ett område av annan form',
  remedy: `Kolumnerna är högst sex: ${Object.values(situationColumns).join(', ')}.`,
});

const emptyRange = situationFault({ came: 'området är tomt', remedy: 'Skriv en rad för varje försörjning, tillsammans tolv månader.' });
