import { describe, expect, it } from 'vitest';
import { callableFunctions } from '../../src/functions/callableFunctions';
import { payoff2019Parameters } from '../../src/model/parameters/payoff2019';
import { assumptionKeys } from '../../src/model/assumptions';
import { messageOf } from './support/messageOf';

const { KOMMUN_INTAKT, POTENTIAL, SAMHALLSKRONOR, SAMHALLE_INTAKT } = callableFunctions;

const on = (antaganden: unknown): unknown => KOMMUN_INTAKT('FS', undefined, undefined, antaganden);

describe('a basis by name', () => {
  it.each([undefined, null, '', ' ', 'Payoff 2019', 'payoff 2019', ' PAYOFF\u00a02019 ', 'Payoff2019'])('%j is the report', (name) => {
    expect(on(name)).toBe(175_000);
  });
  it('in a range of one cell', () => {
    expect(on([['Payoff 2019']])).toBe(175_000);
  });
  it('that does not exist is answered with those that do', () => {
    expect(messageOf(() => on('Payoff 2020'))).toBe(
      'KOMMUN_INTAKT: argumentet antaganden ska vara ”Payoff 2019”, en kommun och ett år som ”Östersund 2026” eller ett område ' +
        'med antagandenas namn och värden, men fick texten ”Payoff 2020”. Skriv ”Payoff 2019”, eller en kommun och ett år som ”Östersund 2026”.',
    );
  });
  it.each([201, true, new Date(0)])('%j is none', (given) => {
    expect(messageOf(() => on(given))).toMatch(/men fick .+\. Skriv ”Payoff 2019”/);
  });
});

describe('a basis as a range', () => {
  it('changes what it names, and keeps the rest', () => {
    expect(on([['Kommunal skattesats', 0.3]])).toBe(77_000 + 118_000);
    expect(SAMHALLSKRONOR(100, [['Faktor för indirekta skatter', 1.25], ['Timkostnad', 700]])).toBe(125);
    expect(POTENTIAL(0, [['Månadslön i potentialen', 22_500]])).toBe(485_000);
  });
  it('gives the default of an argument that is not given', () => {
    expect(SAMHALLE_INTAKT('', '', '', [['Månadslön', 27_150]])).toBe(585_000);
  });
  it('may have headings, blank rows, unit and source, Swedish numbers, and names in any case', () => {
    expect(
      on([
        ['', '', '', ''],
        ['Antagande', 'Värde', 'Enhet', 'Källa'],
        ['kommunal  SKATTESATS', '30 %', 'andel', 'beslut 2019'],
        ['', '', '', ''],
        ['Månadslön', '22 500 kr', '', ''],
      ]),
    ).toBe(195_000);
  });
  it('may be the whole table of the report', () => {
    const table = assumptionKeys.map((key) => [payoff2019Parameters[key].name, payoff2019Parameters[key].value]);
    expect(on([['Namn', 'Värde'], ...table])).toBe(175_000);
  });
  it('is the same for every row of other ranges', () => {
    expect(KOMMUN_INTAKT([['FS'], ['AS']], 22_500, 12, [['Kommunal skattesats', 0.3], ['Timkostnad', 1]])).toEqual([[77_000 + 118_000], [77_000 - 20_000]]);
  });
});

describe('a faulty range of assumptions names the row', () => {
  it.each<[unknown[][], string]>([
    [[['Antagande', 'Värde'], ['Komunal skattesats', 0.3]], 'rad 2 har ett okänt namn (”Komunal skattesats”). Närmast ligger ”Kommunal skattesats”, '],
    [[['Kommunal skattesats', 'abc']], 'rad 1 (”Kommunal skattesats”) fick texten ”abc”. Värdet ska vara en andel, lägst 0 och högst 1. '],
    [[['Kommunal skattesats', 22]], 'rad 1 (”Kommunal skattesats”) fick 22. '],
    [[['Kommunal skattesats', '']], 'rad 1 (”Kommunal skattesats”) saknar värde. Skriv ett värde, till exempel 0,2202, eller ta bort raden.'],
    [[['Timkostnad', 600], ['Timkostnad', 700]], 'rad 2 upprepar ”Timkostnad”. Behåll en av raderna.'],
    [[['', 600]], 'rad 1 har ett värde men inget namn. '],
    [[[7, 600]], 'rad 1 har ett okänt namn (inte en text). '],
    [[['', ''], ['', '']], 'området är tomt. Peka på området med antagandena'],
    [[['Timkostnad']], 'fick ett område. Kommunen ”Timkostnad” finns inte. '],
    [[['Timkostnad'], ['Månadslön']], 'fick ett område av annan form. Området ska ha två kolumner'],
    [[['Timkostnad', 1, 2, 3, 4, 5]], 'fick ett område av annan form. '],
    [[], 'området är tomt'],
    [[['Namn', 'Värde'], ['Namn', 'Värde']], 'rad 2 har ett okänt namn (”Namn”)'],
  ])('%j', (range, text) => {
    const message = messageOf(() => on(range));
    expect(message).toMatch(/^KOMMUN_INTAKT: argumentet antaganden ska vara ”Payoff 2019”, en kommun och ett år som ”Östersund 2026” eller ett område/);
    expect(message).toContain(text);
  });
});
