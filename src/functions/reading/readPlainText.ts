import { defaultBasis } from '../bases';
import { Fault } from '../texts/fault';
import { holdsIdentityNumber, identityFault } from './identityFault';
import { isNotGiven } from './isNotGiven';
import { writeMunicipality } from './readMunicipality';

/** What is expected of a basis that is asked for by its name, after "ska vara". */
export const expectedBasisName = `en kommun, eller ”${defaultBasis}”`;

/** A text as it stands, for a function that makes something of it itself; `undefined` where nothing is given. */
export const readPlainText = (given: unknown): string | Fault | undefined => {
  if (isNotGiven(given)) return undefined;
  if (holdsIdentityNumber(given)) return identityFault(expectedBasisName);
  return typeof given === 'string' ? given : new Fault({ short: 'inte en kommun', expected: expectedBasisName, remedy: writeMunicipality });
};
