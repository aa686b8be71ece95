import { foldText } from '../text/foldText';
import { firstRuleYear, lastRuleYear, type Trust } from './dated';
import { counties } from './municipalities';
import { everyYear, taxRateSources, unseenIn2018, withoutRegion } from './taxRateSources';

/** `municipal` and `regional` are its rates and its region's, as `municipalities` writes them. */
export type Municipality = { readonly name: string; readonly municipal: string; readonly regional: string };

export type TaxPart = 'municipal' | 'regional';

/** @property value share of taxable income */
export type Figure = { readonly value: number; readonly trust: Trust; readonly source: string };

let listed: ReadonlyMap<string, readonly Municipality[]> | undefined;

/** By folded name: two differ in their accents alone. */
const municipalities = (): ReadonlyMap<string, readonly Municipality[]> => (listed ??= byFoldedName());

const byFoldedName = (): ReadonlyMap<string, readonly Municipality[]> => {
  const found = new Map<string, readonly Municipality[]>();
  for (const county of counties) {
    const [regional = '', ...lines] = county.split('\n');
    for (const text of lines.join('').split(',')) {
      const rates = text.search(/ \d/);
      const name = text.slice(0, rates);
      const folded = foldText(name);
      found.set(folded, [...(found.get(folded) ?? []), { name, municipal: text.slice(rates + 1), regional }]);
    }
  }
  return found;
};

/** All 290. */
export const municipalityNames = (): readonly string[] => [...municipalities().values()].flat().map(({ name }) => name);

/**
 * The municipality that a text names, also as `Östersunds kommun` and `Stockholms stad`, whatever its case and spaces.
 * Accents may be left out, but they tell Håbo from Habo.
 */
export const municipalityNamed = (text: string): Municipality | undefined => {
  const whole = text.normalize('NFC').trim();
  const bare = whole.replace(/\s(kommun|stad)$/i, '').trim();
  return alike(whole) ?? alike(bare) ?? alike(bare.replace(/s$/i, ''));
};

const alike = (text: string): Municipality | undefined => {
  const [first, ...others] = municipalities().get(foldText(text)) ?? [];
  return others.length > 0 && first ? [first, ...others].find(({ name }) => name.toLowerCase() === text.toLowerCase()) : first;
};

/** Its rates in a year; undefined where they are not known: no other year's stands in. */
export const taxRates = (municipality: Municipality, year: number): Readonly<Record<TaxPart, Figure | undefined>> => ({
  municipal: figure(municipality, 'municipal', year),
  regional: figure(municipality, 'regional', year),
});

/** The years in which a part of its rate is known, or without a part both. */
export const yearsWithRates = (municipality: Municipality, part?: TaxPart): readonly number[] => {
  const known: number[] = [];
  for (let year = firstRuleYear; year <= lastRuleYear; year++) {
    const rates = taxRates(municipality, year);
    if (part ? rates[part] : rates.municipal && rates.regional) known.push(year);
  }
  return known;
};

const figure = (municipality: Municipality, part: TaxPart, year: number): Figure | undefined => {
  const origin = originOf(municipality, part, year);
  const value = rateIn(municipality[part], year);
  return origin && value !== undefined ? { value, trust: origin[0], source: origin[1] } : undefined;
};

const originOf = ({ name, regional }: Municipality, part: TaxPart, year: number): readonly [Trust, string] | undefined => {
  if (name === everyYear.municipality && everyYear.years.includes(year)) return everyYear.origin;
  const sources = taxRateSources[year];
  if (part === 'municipal' || !sources) return sources?.municipal;
  if (regional === '0') return withoutRegion;
  return year === 2018 && regional.includes('?') ? unseenIn2018 : sources.regional;
};

const rateIn = (rates: string, year: number): number | undefined => {
  let last = '-';
  for (const rate of rates.split(' ')) {
    const colon = rate.indexOf(':');
    if (colon < 0 || 2000 + Number(rate.slice(0, colon)) <= year) last = rate.slice(colon + 1);
  }
  return last === '-' ? undefined : parseInt(last, 10) / 10_000;
};
