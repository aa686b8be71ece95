import type { Assumptions } from '../../model/assumptions';
import { bases, basisNames, defaultBasis } from '../bases';
import { Fault } from '../texts/fault';
import { quoted } from '../../model/text/quoted';
import { assumptionsFault, expectedAssumptions } from './assumptionsFault';
import { foldText } from '../../model/text/foldText';
import { holdsIdentityNumber, identityFault } from './identityFault';
import { isNotGiven } from './isNotGiven';
import { readAssumptionRows } from './readAssumptionRows';

/**
 * A basis by its name, or the default with the values of a range (name, value, and perhaps unit and source) in place
 * of its own.
 */
export const readAssumptions = (given: unknown): Assumptions | Fault => {
  if (Array.isArray(given)) return readRange(given);
  if (isNotGiven(given)) return bases[defaultBasis];
  if (holdsIdentityNumber(given)) return identityFault(expectedAssumptions);
  if (typeof given !== 'string') return assumptionsFault({ short: 'inte antaganden', remedy: writeBasis });
  const folded = foldText(given);
  for (const [name, assumptions] of Object.entries(bases)) if (foldText(name) === folded) return assumptions;
  return assumptionsFault({
    short: 'okänd grund',
    remedy: `Grunden ${quoted(given)} finns inte. ${writeBasis}`,
  });
};

/** A range of one cell holds a basis's name, like the cell itself. */
const readRange = (range: readonly unknown[]): Assumptions | Fault => {
  const [first] = range;
  const single: unknown = range.length === 1 && Array.isArray(first) && first.length === 1 ? first[0] : undefined;
  return isNotGiven(single) || Array.isArray(single) ? readAssumptionRows(range) : readAssumptions(single);
};

const writeBasis = `Skriv ${basisNames.join(' eller ')}, ${basisNames.length === 1 ? 'den grund' : 'de grunder'} som finns, eller utelämna argumentet.`;
