import { municipalityNamed, municipalityNames, type Municipality } from '../../model/parameters/municipalTaxRates';
import { nearestNames } from '../../model/text/nearestNames';
import { Fault } from '../texts/fault';
import { holdsIdentityNumber, identityFault } from './identityFault';
import { isNotGiven } from './isNotGiven';

/** What is expected, after "ska vara". */
export const expectedMunicipality = 'en kommun';

/** A municipality by its name, whatever the case, the accents and "kommun" after it; `undefined` where nothing is given. */
export const readMunicipality = (given: unknown): Municipality | Fault | undefined => {
  if (isNotGiven(given)) return undefined;
  if (holdsIdentityNumber(given)) return identityFault(expectedMunicipality);
  if (typeof given !== 'string') return new Fault({ short: 'inte en kommun', expected: expectedMunicipality, remedy: writeMunicipality });
  return municipalityNamed(given) ?? new Fault({ short: 'okänd kommun', expected: expectedMunicipality, remedy: nearestMunicipalities(given) });
};

export const writeMunicipality = 'Skriv kommunens namn, till exempel ”Östersund”.';

/** What to do where no municipality has the name. */
export const nearestMunicipalities = (text: string): string =>
  `Närmast ligger ${nearestNames(text, municipalityNames(), 3).map((name) => `”${name}”`).join(', ')}.`;
