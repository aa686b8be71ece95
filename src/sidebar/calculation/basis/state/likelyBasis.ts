import { defaultBasis } from '../../../../functions/bases';
import { municipalityNamed, municipalityNames, yearsWithRates } from '../../../../model/parameters/municipalTaxRates';
import { foldText } from '../../../../model/text/foldText';
import { editDistance, nearestNames } from '../../../../model/text/nearestNames';

/** The basis that was meant by what names none: a slip in the name mended, the latest year where there is none. */
export const likelyBasis = (place: string, year: number | undefined): string | undefined => {
  const [nearest = ''] = nearestNames(place, [defaultName, ...municipalityNames()], 1);
  if (municipalityNamed(place) === undefined && !isSlip(place, nearest)) return undefined;
  const municipality = municipalityNamed(place) ?? municipalityNamed(nearest);
  if (municipality === undefined) return defaultBasis;
  const years = yearsWithRates(municipality, 'municipal');
  const meant = year ?? years[years.length - 1];
  return meant !== undefined && years.includes(meant) ? `${municipality.name} ${meant}` : undefined;
};

const defaultName = defaultBasis.replace(/ \d+$/, '');

/** Two letters in each other's place are two changes: allowed in a name of seven or more. */
const isSlip = (typed: string, name: string): boolean => editDistance(foldText(typed), foldText(name)) < name.length / 3;
