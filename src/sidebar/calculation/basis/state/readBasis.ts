import { basisNames, bases } from '../../../../functions/bases';
import { namedBasis, placeAndYear, writeBasis, yearsThere } from '../../../../functions/reading/assumptions/namedBasis';
import { holdsIdentityNumber, identityFault } from '../../../../functions/reading/identityFault';
import type { Basis } from '../../../../model/basis';
import { yearsWithRates } from '../../../../model/parameters/municipalTaxRates';
import { ruleBasisFor } from '../../../../model/rules/ruleBasisFor';
import { likelyBasis } from './likelyBasis';

/** What the field says: a basis; or what is wrong, in the functions' words, and the name that was meant where it can be told. */
export type BasisReading = { readonly basis: Basis } | { readonly fault: string; readonly instead: string | undefined };

/** A municipality counts in the years whose tax rate is known: without it the municipality has no figures at all. */
export const readBasis = (text: string): BasisReading => {
  if (holdsIdentityNumber(text)) return withIdentityNumber();
  if (text.trim() === '') return { fault: writeBasis, instead: undefined };
  const { place, year } = placeAndYear(text);
  const named = namedBasis(place, year);
  if ('report' in named) return { basis: bases[named.report] };
  if (!('municipality' in named)) return { fault: named.remedy, instead: likelyBasis(place, year) };
  const { municipality } = named;
  return yearsWithRates(municipality, 'municipal').includes(named.year)
    ? { basis: ruleBasisFor(municipality.name, named.year) }
    : { fault: yearsThere(municipality, named.year, 'municipal').remedy, instead: undefined };
};

const withIdentityNumber = (): BasisReading => {
  const { came, remedy } = identityFault(basisNames).complaint;
  return { fault: `Fältet ${came}. ${remedy}`, instead: undefined };
};
