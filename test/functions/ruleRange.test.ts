import { describe, expect, it } from 'vitest';
import { callableFunctions } from '../../src/functions/callableFunctions';
import { municipalityNamed, municipalityNames } from '../../src/model/parameters/municipalTaxRates';
import { messageOf } from './support/messageOf';

const { ANTAGANDEN, KOMMUN_INTAKT, NETTOLON, SAMHALLE_INTAKT } = callableFunctions;

type Table = readonly (readonly (string | number)[])[];

const table = (...given: readonly unknown[]): Table => {
  const made = ANTAGANDEN(...given);
  if (!Array.isArray(made)) throw new Error('no table');
  return made;
};

const ostersund = table('Östersund', 2026);

/** The same table with a value of another row's own. */
const withValue = (name: string, value: string | number, of: Table = ostersund): Table => of.map((row) => (row[0] === name ? [name, value, ...row.slice(2)] : row));

const on = (range: unknown): unknown => KOMMUN_INTAKT('FS', 25_000, 12, range);

describe('the table of ANTAGANDEN, as it stands, is the basis that it is the table of', () => {
  it('in a municipality and a year', () => expect(on(ostersund)).toBe(on('Östersund 2026')));
  it('and the report’s own', () => expect(KOMMUN_INTAKT('AS', 22_500, 12, table('Payoff 2019'))).toBe(43_000));
  it('also where figures are missing', () => {
    expect(SAMHALLE_INTAKT(25_000, 0, 12, table('Umeå', 2021))).toBe(SAMHALLE_INTAKT(25_000, 0, 12, 'Umeå 2021'));
    expect(messageOf(() => on(table('Umeå', 2021)))).toContain('”Kommunal skattesats” saknas för Umeå 2021.');
  });
  it('with headings or without, and without the columns that are for the reader', () => {
    expect(on(ostersund.slice(1))).toBe(on('Östersund 2026'));
    expect(on(ostersund.map(([name, value]) => [name, value]))).toBe(on('Östersund 2026'));
  });
  it('in every municipality: no source of a figure is taken for a personal identity number, no name for another', () => {
    for (const name of municipalityNames()) {
      expect(municipalityNamed(name)?.name).toBe(name);
      expect(NETTOLON(25_000, 'lön', table(name, 2026))).toBe(NETTOLON(25_000, 'lön', `${name} 2026`));
    }
    for (let year = 2017; year <= 2026; year++) expect(NETTOLON(25_000, 'lön', table('Östersund', year))).toBe(NETTOLON(25_000, 'lön', `Östersund ${year}`));
  });
});

describe('a row that is changed', () => {
  it('is what is reckoned with, as a number, a share or an amount', () => {
    // No church fee, a rate of 0: no tax is left to the municipality of the wage, and all the assistance is saved.
    const saved = Number(on('Östersund 2026')) - Number(KOMMUN_INTAKT('ingen ersättning', 25_000, 12, 'Östersund 2026'));
    expect(on(withValue('Kommunal skattesats', 0))).toBe(saved);
    // 1 000 kr more in rent is 12 000 kr more saved in a year.
    const rent = Number(ostersund.find(([name]) => name === 'Boendekostnad')?.[1]);
    expect(on(withValue('Boendekostnad', rent + 1_000))).toBe(Number(on('Östersund 2026')) + 12_000);
    expect(on(withValue('Boendekostnad', `${rent + 1_000} kr`))).toBe(Number(on('Östersund 2026')) + 12_000);
    expect(on(withValue('Andel skatt efter utjämning', '0 %'))).toBe(saved);
  });
  it('is missing where it is blank, and stands in the law where it is left out', () => {
    expect(messageOf(() => on(withValue('Boendekostnad', '')))).toContain('”Boendekostnad” saknas för Östersund 2026.');
    expect(on(ostersund.filter(([name]) => name !== 'Boendekostnad'))).toBe(on('Östersund 2026'));
  });
  it('gives the default of an argument that is not given', () => {
    expect(SAMHALLE_INTAKT('', '', '', withValue('Månadslön', 30_000))).toBe(SAMHALLE_INTAKT(30_000, '', '', 'Östersund 2026'));
    expect(messageOf(() => SAMHALLE_INTAKT('', '', '', withValue('Månadslön', '')))).toMatch(/argumentet månadslön ska vara .+, men är inte angivet\. /);
  });
  it('may be a choice, in any case', () => {
    const half = (scheme: string): unknown => SAMHALLE_INTAKT(30_000, 0.5, 12, withValue('Anställningsstöd', scheme));
    expect(half('introduktionsjobb')).toBe(SAMHALLE_INTAKT(30_000, 0.5, 12, 'Östersund 2026'));
    expect(half('INTRODUKTIONSJOBB')).toBe(half('introduktionsjobb'));
    expect(half('')).toBe(half('introduktionsjobb'));
    // Half of a whole wage is more than half of a wage up to a ceiling.
    expect(half('inget')).toBeLessThan(Number(half('introduktionsjobb')));
  });
});

describe('a table of one year', () => {
  it('may be of a reform: one of its base amounts changed', () => {
    expect(() => on(withValue('Prisbasbelopp', 60_000))).not.toThrow();
  });
});

describe('a range of a few rows', () => {
  it('is a rule basis when it has the year', () => {
    expect(on([['Kommun', 'Östersunds kommun'], ['År', '2026']])).toBe(on('Östersund 2026'));
    expect(NETTOLON(25_000, 'lön', [['ÅR', 2026], ['kommun', 'ostersund']])).toBe(NETTOLON(25_000, 'lön', 'Östersund 2026'));
  });
  it('needs no municipality when it has the rates', () => {
    const rates = [['År', 2026], ['Kommunal skattesats', 0.2202], ['Regional skattesats', 0.117]];
    expect(NETTOLON(25_000, 'lön', rates)).toBe(NETTOLON(25_000, 'lön', 'Östersund 2026'));
    expect(messageOf(() => NETTOLON(25_000, 'lön', rates.slice(0, 2)))).toBe(
      'NETTOLON: argumentet antaganden ska vara ett underlag med värde på raden ”Regional skattesats”, men ”Regional skattesats” saknas för 2026. ' +
        'Skriv ett värde på den raden i området med antagandena, och peka på området.',
    );
  });
});

describe('a faulty range of rules names the row', () => {
  it.each<[unknown[][], string]>([
    [[['År', 2026], ['Boendekostnaden', 1]], 'rad 2 har ett okänt namn (”Boendekostnaden”). Närmast ligger ”Boendekostnad”, '],
    [[['År', 2026], ['Timkostnad', 600]], 'rad 2 har ett okänt namn (”Timkostnad”). '],
    [[['År', 2026], ['', 1]], 'rad 2 har ett värde men inget namn. Skriv vilket antagande det är, '],
    [[...withValue('År', 2024)].map((cells) => [...cells]), 'rad 3 (”År”) är 2024, men raderna är från 2026 (”Prisbasbelopp” med flera). Gör en ny tabell med ANTAGANDEN för 2024, eller skriv tillbaka 2026.'],
    [[['År', 2026], ['El', 'abc']], 'rad 2 (”El”) fick texten ”abc”. Värdet ska vara ett tal (kr per månad), lägst 0 och högst 1\u00a0000\u00a0000. '],
    [[['År', 2026], ['El', -1]], 'rad 2 (”El”) fick −1. Värdet ska vara ett tal (kr per månad), lägst 0 '],
    [[['År', 2026], ['Kommunal skattesats', 22]], 'rad 2 (”Kommunal skattesats”) fick 22. Värdet ska vara en andel, lägst 0 och högst 1. '],
    [[['År', 2026], ['El', 1], ['el', 2]], 'rad 3 upprepar ”El”. Behåll en av raderna.'],
    [[['År', 2026], ['År', 2025]], 'rad 2 upprepar ”År”. '],
    [[['År', 2016]], 'rad 1 (”År”) fick 2\u00a0016. Skriv ett år från 2017 till 2026.'],
    [[['År', 2026.5]], 'Skriv ett år från 2017 till 2026.'],
    [[['År', '']], 'rad 1 (”År”) saknar värde. Skriv ett år från 2017 till 2026.'],
    [[['År', 'i år']], 'rad 1 (”År”) fick texten ”i år”. Värdet ska vara ett år. '],
    [[['Kommun', 'Österund'], ['År', 2026]], 'rad 1 (”Kommun”) fick texten ”Österund”. Närmast ligger ”Östersund”, '],
    [[['Kommun', 7], ['År', 2026]], 'rad 1 (”Kommun”) fick 7. Skriv kommunens namn, '],
    [[['År', 2026], ['Anställningsstöd', 'lönebidraget']], 'rad 2 (”Anställningsstöd”) fick texten ”lönebidraget”. Menade du ”lönebidrag”? Skriv ”inget”, ”lönebidrag”, '],
    [[['År', 2026], ['Aktivitetsstöd bokförs på', 'kommunen']], 'Skriv ”Försäkringskassan” eller ”Arbetsförmedlingen”.'],
    [[['Timkostnad', 1], ['Boendekostnad', 6_000]], 'rad 2 (”Boendekostnad”) hör till ett års regler, och området saknar raden ”År”. Ta med raderna ”Kommun” och ”År”'],
    [[['År', 2026, 1, 2, 3, 4]], 'fick ett område av annan form. '],
  ])('%j', (range, text) => {
    const message = messageOf(() => on(range));
    expect(message).toMatch(/^KOMMUN_INTAKT: argumentet antaganden ska vara ”Payoff 2019”, en kommun och ett år som ”Östersund 2026” eller ett område/);
    expect(message).toContain(text);
  });
  it('and is refused with a personal identity number in any cell, which is never shown', () => {
    for (let row = 0; row < ostersund.length; row += 9) {
      for (let column = 0; column < 5; column++) {
        const range = ostersund.map((cells, at) => (at === row ? cells.map((cell, c) => (c === column ? '811228-9874' : cell)) : cells));
        const message = messageOf(() => on(range));
        expect(message).toContain(`rad ${row + 1} innehåller något som ser ut som ett personnummer`);
        expect(message).not.toMatch(/8112|9874/);
      }
    }
  });
});
