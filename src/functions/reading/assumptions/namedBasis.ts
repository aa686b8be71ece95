import { firstRuleYear, lastRuleYear } from '../../../model/parameters/dated';
import { municipalityNamed, yearsWithRates, type Municipality, type TaxPart } from '../../../model/parameters/municipalTaxRates';
import { foldText } from '../../../model/text/foldText';
import { quoted } from '../../../model/text/quoted';
import { defaultBasis, ruleBasisExample, type BasisName } from '../../bases';
import type { Complaint } from '../../texts/fault';
import { yearList } from '../../texts/yearList';
import { nearestMunicipalities } from '../readMunicipality';

/** A basis that was asked for by its name. */
export type NamedBasis = { readonly report: BasisName } | { readonly municipality: Municipality; readonly year: number };

/** Why a name is none, and which part of it is to blame: what to do is the same wherever the name stands. */
export type Unnamed = Pick<Complaint, 'short' | 'remedy' | 'came'> & { readonly part: 'place' | 'year' };

/** `Östersund 2026` in its parts. */
export const placeAndYear = (text: string): { readonly place: string; readonly year: number | undefined } => {
  const [, place = text.trim(), year] = /^(\D*?)[\s,]*(\d{4})$/.exec(text.trim()) ?? [];
  return { place, year: year === undefined ? undefined : Number(year) };
};

/** The basis that a place and a year name, whatever case and accents. */
export const namedBasis = (place: string, year: number | undefined): NamedBasis | Unnamed => {
  if (foldText(`${place} ${year}`) === foldText(defaultBasis)) return { report: defaultBasis };
  const municipality = municipalityNamed(place);
  if (place === '') return { part: 'place', short: 'okänd grund', remedy: `Skriv kommunen också, som ${ruleBasisExample}.` };
  if (foldText(place) === 'payoff') return { part: 'place', short: 'okänd grund', remedy: writeBasis };
  if (municipality === undefined) return { part: 'place', short: 'okänd kommun', remedy: `Kommunen ${quoted(place)} finns inte. ${nearestMunicipalities(place)}` };
  if (year === undefined) return { part: 'year', short: 'okänd grund', remedy: `Skriv året också, till exempel ”${municipality.name} ${lastRuleYear}”.` };
  return isRuleYear(year) ? { municipality, year } : yearsThere(municipality, year);
};

/** Whether there are rules for the year. */
export const isRuleYear = (year: number): boolean => Number.isInteger(year) && firstRuleYear <= year && year <= lastRuleYear;

/** What is expected of a year, after "ska vara". */
export const expectedYear = 'ett år som det finns uppgifter för';

/** What is said of a year without figures: which years have them. */
export const yearsThere = (municipality: Municipality, year: number, part?: TaxPart): Unnamed => {
  const years = yearList(yearsWithRates(municipality, part));
  const shown = Number.isInteger(year) && year > 999 && year < 10_000 ? year : undefined;
  return {
    part: 'year',
    short: `det finns uppgifter för ${years}`,
    remedy: `${municipality.name} saknas för ${shown ?? 'det året'}; det finns uppgifter för ${years}.`,
    ...(shown !== undefined && { came: `fick ${shown}` }),
  };
};

/** What to do where nothing that is known was named. */
export const writeBasis = `Skriv ”${defaultBasis}”, eller en kommun och ett år som ${ruleBasisExample}.`;
