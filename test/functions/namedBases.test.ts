import { describe, expect, it } from 'vitest';
import { callableFunctions } from '../../src/functions/callableFunctions';
import { municipalityNames, municipalityNamed, yearsWithRates } from '../../src/model/parameters/municipalTaxRates';
import { messageOf } from './support/messageOf';

const { KOMMUN_INTAKT, POTENTIAL, SAMHALLE_INTAKT, SAMHALLSKRONOR } = callableFunctions;

/** What the municipality keeps of the tax on the wage alone: there is nothing to save. */
const on = (basis: unknown, wage: unknown = 25_000): unknown => KOMMUN_INTAKT('ingen ersättning', wage, 12, basis);

describe('a municipality and a year is a basis', () => {
  it.each(['Östersund 2026', 'östersund 2026', 'OSTERSUND 2026', ' Östersund  2026 ', 'Östersunds kommun 2026', 'Östersund, 2026', 'Östersund2026', 'O\u0308stersund\u00a02026'])(
    '%j is one and the same',
    (name) => expect(on(name)).toBe(on('Östersund 2026')),
  );
  it('in a range of one cell too', () => expect(on([['Östersund 2026']])).toBe(on('Östersund 2026')));
  it('has the rates of that municipality and the law of that year', () => {
    // 12 × 25 000 = 300 000 less a basic allowance that is the same in both: the incomes are as the rates, 0.2202 and 0.1798.
    const [ostersund, stockholm] = [Number(on('Östersund 2024')), Number(on('Stockholm 2024'))];
    expect(ostersund / stockholm).toBeCloseTo(0.2202 / 0.1798, 4);
    expect(on('Östersund 2024')).not.toBe(on('Östersund 2026'));
  });
  it.each(municipalityNames().filter((_, index) => index % 29 === 0))('%s, in the years that it has', (name) => {
    const municipality = municipalityNamed(name);
    if (municipality === undefined) throw new Error(name);
    for (const year of yearsWithRates(municipality)) expect(on(`${name} ${year}`)).toEqual(expect.any(Number));
  });
  it('gives the wage that is assumed where none is given: the potential is that of its own standard wage', () => {
    expect(SAMHALLE_INTAKT('', '', '', 'Östersund 2026')).toBe(SAMHALLE_INTAKT(22_500, '', '', 'Östersund 2026'));
    expect(POTENTIAL('', 'Östersund 2026')).toBe(SAMHALLE_INTAKT(27_150, 0, 12, 'Östersund 2026'));
    expect(POTENTIAL(15_000, 'Östersund 2026')).toBe(Number(POTENTIAL('', 'Östersund 2026')) + 15_000);
  });
  it('knows more alternatives than the report', () => {
    for (const text of ['etableringsersättning', 'Etableringsersattning', 'a-kassa', 'A kassa', 'sjukpenning', 'ingen ersättning', 'FS', 'AS']) {
      expect(KOMMUN_INTAKT(text, 25_000, 12, 'Östersund 2026')).toEqual(expect.any(Number));
    }
    expect(messageOf(() => KOMMUN_INTAKT('sjukpeng', 25_000, 12, 'Östersund 2026'))).toBe(
      'KOMMUN_INTAKT: argumentet alternativ ska vara ”försörjningsstöd” (FS), ”aktivitetsstöd” (AS), ”etableringsersättning”, ”a-kassa”, ' +
        '”sjukpenning” eller ”ingen ersättning”, men fick texten ”sjukpeng”. Menade du ”sjukpenning”? Skriv ”försörjningsstöd” (FS), ' +
        '”aktivitetsstöd” (AS), ”etableringsersättning”, ”a-kassa”, ”sjukpenning” eller ”ingen ersättning”.',
    );
  });
  it('takes a range as any other basis', () => {
    const wages = [[15_000], ['25 000 kr'], [''], ['abc']];
    expect(KOMMUN_INTAKT('FS', wages, 12, 'Östersund 2026')).toEqual([
      [KOMMUN_INTAKT('FS', 15_000, 12, 'Östersund 2026')],
      [KOMMUN_INTAKT('FS', 25_000, 12, 'Östersund 2026')],
      [''],
      ['månadslön: inte ett tal'],
    ]);
  });
});

describe('a name that is no basis is answered with what is', () => {
  it.each<[unknown, string]>([
    ['Österund 2026', 'Kommunen ”Österund” finns inte. Närmast ligger ”Östersund”, '],
    ['Östersund', 'Skriv året också, till exempel ”Östersund 2026”.'],
    ['2026', 'Skriv kommunen också, som ”Östersund 2026”.'],
    [2026, 'men fick 2\u00a0026. Skriv kommunen också, som ”Östersund 2026”.'],
    ['Umeå 2016', 'Umeå saknas för 2016; det finns uppgifter för 2018 och 2024–2026.'],
    ['Umeå 2027', 'Umeå saknas för 2027; det finns uppgifter för 2018 och 2024–2026.'],
    ['Payoff 2018', 'Skriv ”Payoff 2019”, eller en kommun och ett år som ”Östersund 2026”.'],
    ['=1+1', 'Kommunen ”=1+1” finns inte.'],
    ['<b>Umeå</b> 2026', 'Kommunen ”<b>Umeå</b>” finns inte.'],
  ])('%j', (given, text) => {
    const message = messageOf(() => on(given));
    expect(message).toMatch(/^KOMMUN_INTAKT: argumentet antaganden ska vara ”Payoff 2019”, en kommun och ett år som ”Östersund 2026” eller ett område /);
    expect(message).toContain(text);
  });
});

describe('a year without the municipality’s rates', () => {
  it('is no hindrance to what needs none', () => {
    expect(SAMHALLE_INTAKT(25_000, 0, 12, 'Umeå 2021')).toBe(SAMHALLE_INTAKT(25_000, 0, 12, 'Östersund 2021'));
    expect(SAMHALLSKRONOR(100, 'Umeå 2021')).toBe(SAMHALLSKRONOR(100, 'Östersund 2021'));
    expect(POTENTIAL(0, 'Umeå 2021')).toBe(POTENTIAL(0, 'Östersund 2021'));
  });
  it('says, where tax is needed, which years there are and where to write it', () => {
    expect(messageOf(() => on('Umeå 2021'))).toBe(
      'KOMMUN_INTAKT: argumentet antaganden ska vara ett underlag med värde på raden ”Kommunal skattesats”, men ”Kommunal skattesats” saknas för Umeå 2021. ' +
        'Det finns uppgifter för 2018, 2022 och 2024–2026. Skriv ett värde på den raden i ett område från ANTAGANDEN("Umeå";2021), och peka på området.',
    );
  });
  it('says so in each cell of a range that needs it, after what is wrong with the row itself', () => {
    expect(KOMMUN_INTAKT([['FS'], ['x'], [''], ['AS']], 25_000, 12, 'Umeå 2021')).toEqual([
      ['antaganden: ”Kommunal skattesats” saknas för Umeå 2021'],
      ['alternativ: okänt alternativ'],
      [''],
      ['antaganden: ”Kommunal skattesats” saknas för Umeå 2021'],
    ]);
  });
  it('so is any other figure that there is none of: nothing stands in for the rent of 2017', () => {
    expect(messageOf(() => KOMMUN_INTAKT('FS', 25_000, 12, 'Östersund 2017'))).toContain(
      '”Boendekostnad” saknas för Östersund 2017. Skriv ett värde på den raden i ett område från ANTAGANDEN("Östersund";2017), och peka på området.',
    );
  });
});
