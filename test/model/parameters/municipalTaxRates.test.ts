import { describe, expect, it } from 'vitest';
import { municipalityNamed, municipalityNames, taxRates, yearsWithRates, type Municipality, type TaxPart } from '../../../src/model/parameters/municipalTaxRates';

const named = (name: string): Municipality => {
  const found = municipalityNamed(name);
  if (!found) throw new Error(name);
  return found;
};

const all = municipalityNames().map(named);
const hundredths = (share: number): number => Math.round(share * 10_000);
const percent = (name: string, year: number): readonly (string | undefined)[] => {
  const { municipal, regional } = taxRates(named(name), year);
  return [municipal, regional].map((figure) => figure && (hundredths(figure.value) / 100).toFixed(2));
};

describe('rates as printed, municipality and region, per cent', () => {
  it.each<[string, number, string | undefined, string | undefined, string]>([
    ['Stockholm', 2018, '17.90', '12.08', 'the first county'],
    ['Stockholm', 2025, '18.22', '12.38', 'raised'],
    ['Stockholm', 2026, '18.22', '12.33', 'the region is lowered by 0.05'],
    ['Österåker', 2026, '16.60', '12.33', 'the lowest municipal rate'],
    ['Solna', 2018, '17.12', '12.08', 'the lowest municipal rate of 2018'],
    ['Malmö', 2018, '21.24', '10.69', 'unchanged'],
    ['Malmö', 2026, '21.24', '11.18', 'while the region is not'],
    ['Göteborg', 2022, '21.12', '11.48', 'a region that is known for 2022'],
    ['Örebro', 2022, '21.35', undefined, 'a region that is not'],
    ['Umeå', 2026, '22.80', '11.85', 'the region is raised by 0.50'],
    ['Storfors', 2024, '22.70', '11.68', 'before the region is raised in 2025'],
    ['Storfors', 2025, '22.70', '12.28', 'and after'],
    ['Orust', 2018, '23.61', '11.48', 'lowered in each of the years'],
    ['Orust', 2022, '22.61', '11.48', 'lowered in each of the years'],
    ['Orust', 2024, '22.46', '11.48', 'lowered in each of the years'],
    ['Orust', 2025, '22.31', '11.48', 'lowered in each of the years'],
    ['Orust', 2026, '22.21', '11.48', 'lowered in each of the years'],
    ['Gotland', 2022, '33.60', '0.00', 'no region'],
    ['Håbo', 2026, '21.59', '11.71', 'not Habo'],
    ['Habo', 2026, '22.17', '11.76', 'not Håbo'],
    ['Upplands-Bro', 2026, '19.40', '12.33', 'a hyphen'],
    ['Malung-Sälen', 2026, '22.46', '11.99', 'a hyphen'],
    ['Östra Göinge', 2024, '20.99', '11.18', 'a space'],
    ['Kiruna', 2018, '23.05', '11.34', 'the last county'],
    ['Östersund', 2017, '22.02', '11.20', 'known for every year'],
    ['Östersund', 2019, '22.02', '11.20', 'the year before the region is raised'],
    ['Östersund', 2020, '22.02', '11.70', 'and after'],
    ['Östersund', 2023, '22.02', '11.70', 'known for every year'],
    ['Östersund', 2026, '22.02', '11.70', 'known for every year'],
    ['Åre', 2023, undefined, undefined, 'its neighbour is not'],
  ])('%s %d: %s and %s (%s)', (name, year, municipal, regional) => {
    expect(percent(name, year)).toEqual([municipal, regional]);
  });
});

describe('all municipalities', () => {
  it('are 290, each with a name of its own', () => {
    expect(new Set(municipalityNames()).size).toBe(290);
  });
  it.each([
    [2018, 627_801, 326_861],
    [2024, 629_146, 334_906],
    [2025, 629_001, 336_391],
    [2026, 628_562, 337_011],
  ])('%d: their rates in hundredths of a per cent add up to %d and their regions to %d (summed in the published table)', (year, municipal, regional) => {
    const sum = (part: TaxPart): number => all.reduce((total, one) => total + hundredths(taxRates(one, year)[part]?.value ?? NaN), 0);
    expect([sum('municipal'), sum('regional')]).toEqual([municipal, regional]);
  });
  it('2022: the municipal ones add up to 628 438; the region is known for 79, 89 982 in all (summed in the published table)', () => {
    const regions = all.map((one) => taxRates(one, 2022).regional).filter((figure) => figure !== undefined);
    expect(all.reduce((total, one) => total + hundredths(taxRates(one, 2022).municipal?.value ?? NaN), 0)).toBe(628_438);
    expect(regions).toHaveLength(79);
    expect(regions.reduce((total, { value }) => total + hundredths(value), 0)).toBe(89_982);
  });
  it.each([
    [2018, 'Vellinge', 29.19, 'Dorotea', 35.15],
    [2024, 'Österåker', 28.98, 'Degerfors', 35.3],
    [2025, 'Österåker', 28.98, 'Degerfors', 35.3],
    [2026, 'Österåker', 28.93, 'Dorotea', 35.65],
  ])('%d: the least is paid in %s, %d per cent, the most in %s, %d', (year, lowest, least, highest, most) => {
    const totals = all.map((one) => {
      const { municipal, regional } = taxRates(one, year);
      return { name: one.name, total: hundredths((municipal?.value ?? NaN) + (regional?.value ?? NaN)) / 100 };
    });
    totals.sort((a, b) => a.total - b.total);
    expect([totals[0], totals[289]]).toEqual([
      { name: lowest, total: least },
      { name: highest, total: most },
    ]);
  });
});

describe('which years', () => {
  it('Östersund has all', () => {
    expect(yearsWithRates(named('Östersund'))).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  });
  it('Örebro has five, and its region four', () => {
    expect(yearsWithRates(named('Örebro'), 'municipal')).toEqual([2018, 2022, 2024, 2025, 2026]);
    expect(yearsWithRates(named('Örebro'), 'regional')).toEqual([2018, 2024, 2025, 2026]);
    expect(yearsWithRates(named('Örebro'))).toEqual([2018, 2024, 2025, 2026]);
  });
  it('none beyond the rules', () => {
    for (const year of [2016, 2027, 2018.5, NaN]) expect(taxRates(named('Östersund'), year)).toEqual({ municipal: undefined, regional: undefined });
  });
});

describe('how far a rate is to be trusted', () => {
  it.each<[string, number, string, string | undefined, string]>([
    ['Östersund', 2023, 'kontrollerad', 'kontrollerad', 'printed by the municipality'],
    ['Stockholm', 2018, 'kontrollerad', 'kontrollerad', 'seen'],
    ['Uppsala', 2018, 'kontrollerad', 'overifierad', 'the region of 2017'],
    ['Göteborg', 2022, 'kontrollerad', 'overifierad', 'the region of 2021'],
    ['Uppsala', 2022, 'kontrollerad', undefined, 'no region'],
    ['Uppsala', 2024, 'beräknad', 'beräknad', 'the total, split'],
    ['Uppsala', 2025, 'kontrollerad', 'kontrollerad', 'Skatteverket'],
    ['Östersund', 2026, 'beräknad', 'beräknad', 'the total, split'],
    ['Gotland', 2026, 'beräknad', 'kontrollerad', 'there is no region'],
  ])('%s %d: %s and %s (%s)', (name, year, municipal, regional) => {
    const rates = taxRates(named(name), year);
    expect([rates.municipal?.trust, rates.regional?.trust]).toEqual([municipal, regional]);
  });
});

describe('a municipality by its name', () => {
  it.each([
    ['östersund', 'Östersund'],
    ['OSTERSUND', 'Östersund'],
    [' Östersunds  kommun ', 'Östersund'],
    ['Ostersunds Kommun', 'Östersund'],
    ['Stockholms stad', 'Stockholm'],
    ['Borås Stad', 'Borås'],
    ['Borås kommun', 'Borås'],
    ['Karlstads kommun', 'Karlstad'],
    ['Mariestad', 'Mariestad'],
    ['upplands bro', 'Upplands-Bro'],
    ['Upplands väsby kommun', 'Upplands Väsby'],
    ['Dals-Eds kommun', 'Dals-Ed'],
    ['Håbo kommun', 'Håbo'],
    ['HÅBO', 'Håbo'],
    ['Habo', 'Habo'],
    ['Habo kommun', 'Habo'],
    ['Ha\u030abo', 'Håbo'],
    ['Hällefors', 'Hällefors'],
  ])('"%s" is %s', (text, name) => {
    expect(municipalityNamed(text)?.name).toBe(name);
  });
  it.each(['', 'kommun', 's', 'Östersun', 'Jämtland', 'Stockholm Uppsala', '2380', 'toString'])('"%s" is none', (text) => {
    expect(municipalityNamed(text)).toBeUndefined();
  });
  it('and a long text that is none is refused at once', () => {
    const start = performance.now();
    expect(municipalityNamed(`Öster${' '.repeat(50_000)}sund?`)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1_000);
  });
  it('every one by its own, in capitals and as kommun', () => {
    for (const name of municipalityNames()) {
      for (const text of [name, name.toUpperCase(), `${name} kommun`, `${name}s kommun`, name.normalize('NFD')]) expect(municipalityNamed(text)?.name).toBe(name);
    }
  });
});
