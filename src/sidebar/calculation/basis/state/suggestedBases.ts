import { defaultBasis } from '../../../../functions/bases';
import { placeAndYear } from '../../../../functions/reading/assumptions/namedBasis';
import { municipalityNamed, municipalityNames, yearsWithRates, type Municipality } from '../../../../model/parameters/municipalTaxRates';

/** What can be chosen: each municipality in its latest year, and once one is written, all its years. */
export const suggestedBases = (text: string): readonly string[] => {
  const written = municipalityNamed(placeAndYear(text).place);
  const offered = written === undefined ? latest() : basesOf(written).reverse();
  return [defaultBasis, ...offered];
};

const basesOf = (municipality: Municipality): string[] => yearsWithRates(municipality, 'municipal').map((year) => `${municipality.name} ${year}`);

let latestOfAll: readonly string[] | undefined;

const latest = (): readonly string[] => (latestOfAll ??= municipalityNames().flatMap((name) => {
  const municipality = municipalityNamed(name);
  return municipality === undefined ? [] : basesOf(municipality).slice(-1);
}));
