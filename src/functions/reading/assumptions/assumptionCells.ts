import { foldText } from '../../../model/text/foldText';
import { Fault } from '../../texts/fault';
import { holdsIdentityNumber, identityFault } from '../identityFault';
import { isNotGiven } from '../isNotGiven';
import { assumptionsFault, expectedAssumptions } from './assumptionsFault';

/** A row of an assumptions range that says something. */
export type AssumptionCells = {
  /** From 1, in the range. */
  readonly row: number;
  readonly name: unknown;
  readonly value: unknown;
};

const widest = 5;

/**
 * Name and value of each row; unit, trust and source, which may follow, are only for the reader. Blank rows and a first
 * row of headings are passed over.
 *
 * @param range rows first
 */
export const assumptionCells = (range: readonly unknown[]): readonly AssumptionCells[] | Fault => {
  const found: AssumptionCells[] = [];
  let headingsMayCome = true;
  for (const [index, cells] of range.entries()) {
    if (!Array.isArray(cells) || cells.length < 2 || cells.length > widest) return wrongShape;
    if (cells.some(holdsIdentityNumber)) return identityFault(expectedAssumptions, `rad ${index + 1} `);
    const [name, value]: unknown[] = cells;
    if (isNotGiven(name) && isNotGiven(value)) continue;
    if (!headingsMayCome || !isHeading(name)) found.push({ row: index + 1, name, value });
    headingsMayCome = false;
  }
  return found;
};

const isHeading = (name: unknown): boolean =>
  typeof name === 'string' && ['antagande', 'antaganden', 'namn'].includes(foldText(name));

const wrongShape = assumptionsFault({
  short: 'området har fel form',
  came: 'fick ett område av annan form',
  remedy: 'Området ska ha två kolumner, namn och värde, och får därefter ha enhet, tillförlitlighet och källa.',
});

export const emptyRange = assumptionsFault({
  short: 'området är tomt',
  came: 'området är tomt',
  remedy: 'Peka på området med antagandena, eller utelämna argumentet.',
});
