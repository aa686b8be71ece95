import { describe, expect, it } from 'vitest';
import { callableFunctions } from '../../src/functions/callableFunctions';
import { ruleKeys } from '../../src/model/rules/ruleRows';
import { messageOf } from './support/messageOf';

const { ANTAGANDEN, KANSLIGHET, KOMMUNALSKATT, NETTOLON, PAYBACK_MONTHS } = callableFunctions;

describe('KOMMUNALSKATT', () => {
  it('is the municipality’s, the region’s or the whole rate: 22.02 and 11.70 per cent in Östersund 2026', () => {
    expect(KOMMUNALSKATT('Östersund', 2026, 'kommun')).toBe(0.2202);
    expect(KOMMUNALSKATT('ostersunds kommun', '2026', 'REGION')).toBe(0.117);
    expect(KOMMUNALSKATT('Östersund', 2026)).toBe(0.3372);
    expect(KOMMUNALSKATT('Östersund', 2026, 'totalt')).toBe(0.3372);
  });
  it('tells Håbo from Habo', () => {
    expect(KOMMUNALSKATT([['Håbo'], ['Habo']], 2024, 'kommun')).toEqual([[0.2159], [0.2217]]);
  });
  it('fills a range, and says in a faulty row what is wrong with it', () => {
    expect(KOMMUNALSKATT([['Östersund'], [''], ['Österund'], [7], ['Umeå'], ['811228-9874']], [[2018, 2021]], [['kommun'], ['kommun'], ['kommun'], ['kommun'], ['kommun'], ['kommun']])).toEqual([
      [0.2202, 0.2202],
      ['kommun: saknas', 'kommun: saknas'],
      ['kommun: okänd kommun', 'kommun: okänd kommun'],
      ['kommun: inte en kommun', 'kommun: inte en kommun'],
      [expect.any(Number), 'år: det finns uppgifter för 2018, 2022 och 2024–2026'],
      ['kommun: ser ut som ett personnummer, ta bort det', 'kommun: ser ut som ett personnummer, ta bort det'],
    ]);
    expect(KOMMUNALSKATT('Östersund', 2026, [['kommun', 'landet', 5]])).toEqual([[0.2202, 'del: okänt alternativ', 'del: inte ett alternativ']]);
  });
  it.each<[readonly unknown[], string]>([
    [['Österund', 2026], 'argumentet kommun ska vara en kommun, men fick texten ”Österund”. Närmast ligger ”Östersund”, '],
    [['Umeå', 2021], 'argumentet år ska vara ett år som det finns uppgifter för, men fick 2021. Umeå saknas för 2021; det finns uppgifter för 2018 och 2024–2026.'],
    [['Umeå', 2022, 'region'], 'Umeå saknas för 2022; det finns uppgifter för 2018 och 2024–2026.'],
    [['Umeå', 2016, 'kommun'], 'Umeå saknas för 2016; det finns uppgifter för 2018, 2022 och 2024–2026.'],
    [['Östersund', 2018.5], 'men fick 2\u00a0018,5. Östersund saknas för det året; det finns uppgifter för 2017–2026.'],
    [['Östersund', 26], 'men fick 26. Östersund saknas för det året; '],
    [['Östersund', 'i år'], 'argumentet år ska vara ett år, men fick texten ”i år”. Skriv till exempel 2026.'],
    [['Östersund'], 'argumentet år ska vara ett år, men är inte angivet. '],
    [[undefined, 2026], 'argumentet kommun ska vara en kommun, men är inte angivet. Skriv kommunens namn, '],
    [['Östersund', 2026, 'landet'], 'argumentet del ska vara ”total”, ”kommun” eller ”region”, men fick texten ”landet”. Menade du '],
  ])('%j', (given, text) => expect(messageOf(() => KOMMUNALSKATT(...given))).toContain(text));
});

describe('NETTOLON', () => {
  const basis = 'Östersund 2026';
  it('taxes every benefit alike, and harder than a wage', () => {
    const [wage, ...benefits] = ['lön', 'aktivitetsstöd', 'a-kassa', 'Sjukpenning', 'AS'].map((kind) => Number(NETTOLON(20_000, kind, basis)));
    expect(new Set(benefits).size).toBe(1);
    expect(wage).toBeGreaterThan(benefits[0] ?? Infinity);
    expect(NETTOLON(20_000, '', basis)).toBe(wage);
    expect(NETTOLON(20_000, undefined, basis)).toBe(wage);
  });
  it('is nothing of nothing', () => expect(NETTOLON(0, 'lön', basis)).toBe(0));
  it('fills a range', () => {
    expect(NETTOLON([[0], [''], ['20 000 kr'], ['x'], [-1]], [['lön'], ['lön'], ['FS'], ['lön'], ['lön']], basis)).toEqual([
      [0],
      [''],
      ['slag: skattefritt'],
      ['månadsinkomst: inte ett tal'],
      ['månadsinkomst: lägst 0'],
    ]);
  });
  it.each(['försörjningsstöd', 'FS', 'Socialbidrag', 'etableringsersättning'])('%s is tax-free, and it says so', (kind) => {
    expect(messageOf(() => NETTOLON(20_000, kind, basis))).toBe(
      `NETTOLON: argumentet slag ska vara ”lön”, ”aktivitetsstöd”, ”a-kassa” eller ”sjukpenning”, men fick texten ”${kind}”. ”${kind}” är skattefritt: det som betalas ut är nettot.`,
    );
  });
  it.each([[undefined], ['Payoff 2019'], [[['Timkostnad', 600]]]])('on %j it says that it needs rules', (antaganden) => {
    expect(messageOf(() => NETTOLON(20_000, 'lön', antaganden))).toMatch(/^NETTOLON: argumentet antaganden ska vara en kommun och ett år, som ”Östersund 2026”, .+ Skriv en kommun och ett år som antaganden, till exempel ”Östersund 2026”\. Det är alltid det sista argumentet\.$/);
  });
});

describe('KANSLIGHET', () => {
  it('tries each input at both ends of its span, the one that moves the payback most first', () => {
    // 69 600 × 12 / 175 000 = 4.7726; a fifth less income is × 1/0.8, a fifth more × 1/1.2; a fifth less cost × 0.8.
    const middle = Number(PAYBACK_MONTHS(69_600, 175_000));
    expect(KANSLIGHET(69_600, 175_000)).toEqual([
      ['Antagande', 'Lågt', 'Högt', 'Återbetalning vid lågt', 'Återbetalning vid högt', 'Skillnad, månader'],
      ['Årsintäkt, kr', 140_000, 210_000, expect.closeTo(middle / 0.8, 9), expect.closeTo(middle / 1.2, 9), expect.closeTo(middle / 0.8 - middle / 1.2, 9)],
      ['Personer', 0.8, 1.2, expect.closeTo(middle / 0.8, 9), expect.closeTo(middle / 1.2, 9), expect.closeTo(middle / 0.8 - middle / 1.2, 9)],
      ['Merkostnad, kr', 55_680, 83_520, expect.closeTo(middle * 0.8, 9), expect.closeTo(middle * 1.2, 9), expect.closeTo(middle * 0.4, 9)],
      ['Sannolikhet ändå', 0, 0.2, expect.closeTo(middle, 9), expect.closeTo(middle / 0.8, 9), expect.closeTo(middle / 0.8 - middle, 9)],
    ]);
  });
  it('says never where there is no payback', () => {
    expect(KANSLIGHET(69_600, 175_000, 1, 0.9)).toContainEqual(['Sannolikhet ändå', expect.closeTo(0.7, 9), 1, expect.any(Number), 'aldrig', 'aldrig']);
    expect([KANSLIGHET(69_600, -1)].flat(2).filter((cell) => cell === 'aldrig')).toHaveLength(8);
  });
  it('is an error in words where a payback is too long for a cell', () => {
    expect(messageOf(() => KANSLIGHET(1e12, 1e-300))).toMatch(/^KANSLIGHET: resultatet är för stort för en cell\./);
  });
  it('takes the span as a share', () => {
    expect(KANSLIGHET(69_600, 175_000, 1, 0, '50 %')).toContainEqual(['Personer', 0.5, 1.5, expect.any(Number), expect.any(Number), expect.any(Number)]);
    expect(messageOf(() => KANSLIGHET(69_600, 175_000, 1, 0, 20))).toContain('argumentet spann ska vara en andel, lägst 0 och högst 1, men fick 20. Skriv 20\u00a0% eller 0,2.');
  });
  it('takes one value in each argument', () => {
    expect(messageOf(() => KANSLIGHET([[69_600], [1]], 175_000))).toBe(
      'KANSLIGHET: argumentet merkostnad ska vara ett belopp i kronor, lägst 0, men fick ett område. Välj en enda cell: funktionen ger en tabell i sig.',
    );
    expect(messageOf(() => KANSLIGHET('abc', 175_000))).toMatch(/^KANSLIGHET: argumentet merkostnad ska vara .+ men fick texten ”abc”\./);
    expect(messageOf(() => KANSLIGHET())).toMatch(/argumentet merkostnad .+ är inte angivet/);
  });
});

describe('ANTAGANDEN', () => {
  const rows = (...given: readonly unknown[]) => {
    const table = ANTAGANDEN(...given);
    return Array.isArray(table) ? table : [];
  };
  it('has where and when, the choices and every number, each with its unit, trust and source', () => {
    const table = rows('östersund', 2026);
    expect(table.slice(0, 3)).toEqual([
      ['Antagande', 'Värde', 'Enhet', 'Tillförlitlighet', 'Källa'],
      ['Kommun', 'Östersund', 'namn', '', ''],
      ['År', 2026, 'år', '', ''],
    ]);
    expect(table).toHaveLength(5 + ruleKeys.length);
    expect(table[3]).toEqual(['Anställningsstöd', 'introduktionsjobb', 'val', 'antagande', expect.stringMatching(/^Välj ”inget”, .+ eller ”etableringsjobb”$/)]);
    for (const [name, value, unit, trust, source] of table.slice(5)) {
      expect([name, unit, source]).not.toContain('');
      const isKnown = typeof value === 'number' && /^(kontrollerad|beräknad|overifierad|antagande)$/.test(String(trust));
      const isMissing = value === '' && trust === '' && /saknas/.test(String(source));
      expect([name, isKnown || isMissing]).toEqual([name, true]);
    }
  });
  it('may be asked for by one name', () => {
    expect(rows('Östersund 2026')).toEqual(rows('Östersund', 2026));
    expect(rows('Östersunds kommun 2026', 2026)).toEqual(rows('Östersund', 2026));
  });
  it('is the report’s own for Payoff 2019', () => {
    expect(rows('Payoff 2019')).toContainEqual(['Timkostnad', 600, 'kr per timme', 'rapporten', 'Payoff 2019, rad 422']);
    expect(rows('payoff', 2019)).toEqual(rows('Payoff 2019'));
  });
  it('has a blank value where there is no figure, and says so instead of a source', () => {
    expect(rows('Umeå', 2021)).toContainEqual(['Kommunal skattesats', '', 'andel', '', expect.stringContaining('saknas för Umeå 2021')]);
  });
  it('has no text that a sheet would take for a formula', () => {
    for (const cell of [rows('Östersund', 2017), rows('Umeå', 2021), rows('Payoff 2019')].flat(2)) expect(String(cell)).not.toMatch(/^[=+@-](?!\d)/);
  });
  it.each<[readonly unknown[], string]>([
    [['Österund', 2026], 'argumentet kommun ska vara en kommun, eller ”Payoff 2019”, men fick texten ”Österund”. Kommunen ”Österund” finns inte. Närmast ligger ”Östersund”, '],
    [['Östersund', 2016], 'argumentet år ska vara ett år som det finns uppgifter för, men fick 2016. Östersund saknas för 2016; det finns uppgifter för 2017–2026.'],
    [['Östersund'], 'argumentet år ska vara ett år som det finns uppgifter för, men är inte angivet. Skriv året också, till exempel ”Östersund 2026”.'],
    [['Östersund 2026', 2025], 'argumentet år ska vara samma år som i namnet, men fick 2\u00a0025. Skriv året en gång.'],
    [['2026'], 'Skriv kommunen också, som ”Östersund 2026”.'],
    [['Payoff', 2018], 'Skriv ”Payoff 2019”, eller en kommun och ett år som ”Östersund 2026”.'],
    [[], 'argumentet kommun ska vara en kommun, eller ”Payoff 2019”, men är inte angivet. '],
    [[true, 2026], 'men fick SANT. Skriv kommunens namn, '],
    [[[['Östersund'], ['Umeå']], 2026], 'men fick ett område. Välj en enda cell: '],
    [['811228-9874', 2026], 'men innehåller något som ser ut som ett personnummer. '],
  ])('%j', (given, text) => expect(messageOf(() => ANTAGANDEN(...given))).toContain(text));
});
