import { describe, expect, it } from 'vitest';
import { callableFunctions } from '../../src/functions/callableFunctions';
import { actorKeys, actors } from '../../src/model/ledger/actors';
import { livelihoodSources, resources } from '../../src/model/ledger/situation';
import { messageOf } from './support/messageOf';

const { AKTORSEFFEKT } = callableFunctions;

const basis = 'Östersund 2026';

/** The table under its headings. */
const rowsOf = (before: unknown, after: unknown, antaganden: unknown = basis): readonly (readonly (string | number)[])[] => {
  const table = AKTORSEFFEKT(before, after, antaganden);
  if (!Array.isArray(table)) throw new Error('no table');
  return table.slice(1);
};

/** The effects of actors and sums: the potential is none. */
const effectsOf = (before: unknown, after: unknown): readonly number[] => rowsOf(before, after).flatMap(([, , , effect]) => (typeof effect === 'number' ? [effect] : []));

const effectOn = (actor: string, before: unknown, after: unknown): number => Number(rowsOf(before, after).find(([name]) => name === actor)?.[3]);

describe('the table of effects', () => {
  it('has the actors in order, the state, society, the potential before and the check that what one gets another has paid', () => {
    expect(AKTORSEFFEKT('FS', 'lön', basis)).toContainEqual(['Aktör', 'Före', 'Efter', 'Effekt']);
    const rows = rowsOf('FS', 'lön');
    expect(rows.map(([name]) => name)).toEqual([...actorKeys.map((actor) => actors[actor]), 'staten totalt', 'samhället', 'potential: ett år utan arbete', 'kontroll: summan av alla överföringar']);
    expect(rows[rows.length - 1]).toEqual(['kontroll: summan av alla överföringar', '', '', 0]);
    for (const [name, before, after, effect] of rows.slice(0, -2)) expect([name, Number(after) - Number(before)]).toEqual([name, expect.closeTo(Number(effect), 4)]);
  });
  it('is nothing where nothing changes', () => {
    for (const [name, , , effect] of rowsOf('aktivitetsstöd', 'aktivitetsstöd')) expect([name, effect]).toEqual([name, name === 'potential: ett år utan arbete' ? '' : 0]);
  });
  it('says what a year without work costs: production at 27 150 and, before, handling with indirect taxes', () => {
    const potential = Number(callableFunctions.POTENTIAL(22_000 * 1.21, basis));
    expect(rowsOf('FS', 'lön')).toContainEqual(['potential: ett år utan arbete', expect.closeTo(potential, 4), '', '']);
  });
  it('gives the municipality what KOMMUN_INTAKT says, for every alternative', () => {
    for (const alternative of ['försörjningsstöd', 'aktivitetsstöd', 'etableringsersättning', 'a-kassa', 'sjukpenning', 'ingen ersättning']) {
      expect([alternative, effectOn('kommunen', alternative, [['lön', 12, 25_000]])]).toEqual([
        alternative,
        expect.closeTo(Number(callableFunctions.KOMMUN_INTAKT(alternative, 25_000, 12, basis)), 4),
      ]);
    }
  });
  it('is three times as much for three persons, whichever row says it', () => {
    const once = effectsOf('FS', 'lön');
    expect(once).toHaveLength(11);
    for (const [before, after] of [
      [[['FS', 12, '', '', '', 3]], [['lön', 12, '', '', '', 3]]],
      [[['FS', 12, '', '', '', 3]], 'lön'],
      ['FS', [['lön', 12, '', '', '', '3 pers']]],
    ]) expect(effectsOf(before, after)).toEqual(once.map((effect) => expect.closeTo(3 * effect, 4)));
  });
  it('adds cases up', () => {
    const [a, b, both] = [
      effectsOf('FS', 'lön'),
      effectsOf('aktivitetsstöd', 'introduktionsjobb'),
      effectsOf([['FS', 12, '', '', 'A'], ['aktivitetsstöd', 12, '', '', 'B']], [['introduktionsjobb', 12, '', '', 'b'], ['lön', 12, '', '', ' a ']]),
    ];
    expect(both).toEqual(a.map((effect, row) => expect.closeTo(effect + Number(b[row]), 4)));
  });
});

describe('a situation', () => {
  it.each(Object.values(livelihoodSources))('may be %s alone: twelve months of it', (name) => {
    // There have been no extratjänster since 2023.
    const on = name === livelihoodSources.extraJob ? 'Östersund 2020' : basis;
    expect(rowsOf(name, 'lön', on)).toEqual(rowsOf([[name, 12, '', 1, '', 1]], [['lön', 12]], on));
    expect(rowsOf(name.toUpperCase(), 'lön', on)).toEqual(rowsOf(name, 'lön', on));
  });
  it.each(Object.values(resources))('may have %s in SEK per year', (name) => {
    // No longer used afterwards, it is society's gain: what it cost, and the indirect taxes forgone.
    expect(effectOn('samhället', [['ingen ersättning', 12], [name, '', '15 000 kr']], 'ingen ersättning')).toBeGreaterThanOrEqual(15_000);
  });
  it('may have headings, blank rows, blank cells, Swedish numbers and fewer columns', () => {
    const plain = rowsOf([['FS', 6], ['aktivitetsstöd', 6]], [['lön', 12, 24_000, 0.5], ['FS', 6]]);
    expect(
      rowsOf(
        [['', '', '', '', '', ''], ['Försörjning', 'Månader', 'Kr per månad', 'Andel av heltid', 'Fall', 'Antal personer'], ['ekonomiskt bistånd', '6', '', '', '', ''], ['', '', '', '', '', ''], ['as', 6, null, undefined, ' ', 1]],
        [['arbete', '12 mån', '24 000 kr', '50 %'], ['socialbidrag', '6,0', '', '']],
      ),
    ).toEqual(plain);
  });
  it('may have the headings of the sheet Studie', () => {
    expect(rowsOf([['Försörjning eller resurs', 'Månader'], ['FS', 12]], 'lön')).toEqual(rowsOf('FS', 'lön'));
  });
  it('is of twelve months to a millionth: 3 × 3.3333333 and what is left', () => {
    const third = 3.3333333;
    expect(rowsOf([['FS', third], ['aktivitetsstöd', third], ['ingen ersättning', third], ['FS', 2]], 'lön')).toHaveLength(12);
  });
});

describe('a faulty situation names the row, the column, what came and what is accepted', () => {
  it.each<[unknown, string]>([
    [[['FS', 11]], 'ska vara tolv månader i varje fall (månader gånger andel av heltid), men månaderna är 11. Lägg till det som saknas, till exempel en rad med ”ingen ersättning” och 1 i kolumnen månader.'],
    [[['FS', 12], ['AS', 1.5]], 'men månaderna är 13,5. Ta bort 1,5 i kolumnen månader.'],
    [[['lön', 12, '', 0.75]], 'men månaderna är 9. '],
    [[['FS', 11.99999]], 'men månaderna är 11,99999. '],
    [[['vård', '', 100]], 'men månaderna är 0. '],
    [[['FS', 12, '', '', 'A'], ['FS', 10, '', '', 'Fall B']], 'men månaderna är 10 i fallet ”Fall B”. '],
    [[['försörjningstöd', 12]], 'rad 1 har en okänd försörjning (”försörjningstöd”). Närmast ligger ”försörjningsstöd”, '],
    [[['Försörjning', 'månader'], ['lönen', 12]], 'rad 2 har en okänd försörjning (”lönen”). Närmast ligger ”lön”, '],
    [[['FS', 12], ['', 3]], 'rad 2 har värden men ingen försörjning. '],
    [[[7, 12]], 'rad 1 har en försörjning som inte är en text. '],
    [[['FS', 'tolv']], 'rad 1, kolumnen månader, fick texten ”tolv”. Det ska vara ett antal månader, lägst 0 och högst 12. Skriv till exempel 12.'],
    [[['FS', -1]], 'rad 1, kolumnen månader, fick −1. Det ska vara ett antal månader, lägst 0 och högst 12. '],
    [[['FS', 13]], 'rad 1, kolumnen månader, fick 13. '],
    [[['lön', 12, -22_500]], 'rad 1, kolumnen kr per månad, fick −22\u00a0500. Det ska vara ett belopp i kronor per månad, lägst 0 och högst '],
    [[['lön', 12, 'abc']], 'rad 1, kolumnen kr per månad, fick texten ”abc”. '],
    [[['lön', 12, '1.234']], 'rad 1, kolumnen kr per månad, fick texten ”1.234”. '],
    [[['lön', 12, '', 50]], 'rad 1, kolumnen andel av heltid, fick 50. Det ska vara en andel av heltid, lägst 0 och högst 1. Skriv 50\u00a0% eller 0,5.'],
    [[['FS', 12, '', '', true]], 'rad 1, kolumnen fall, fick SANT. Det ska vara ett namn på fallet. '],
    [[['FS', 12, '', '', '', 0]], 'rad 1, kolumnen antal personer, fick 0. Det ska vara ett antal personer, lägst 0,01 '],
    [[['FS', 12], ['vård', 3, 100]], 'rad 2, kolumnen månader, fick 3. Det ska vara tomt. På en rad för ”vård” står bara kronor per år, i tredje kolumnen.'],
    [[['FS', 12], ['vård', '', 100, 1]], 'rad 2, kolumnen andel av heltid, fick 1. Det ska vara tomt. '],
    [[['FS', 12], ['vård', '', -100]], 'rad 2, kolumnen kr per månad, fick −100. Det ska vara en kostnad i kronor per person och år, lägst 0. '],
    [[['FS', 12], ['vård']], 'rad 2, kolumnen kr per månad, är inte angivet. Det ska vara en kostnad i kronor per person och år. '],
    [[['FS', 12, '', '', '', '', 'x']], 'fick ett område av annan form. Kolumnerna är högst sex: försörjning, månader, '],
    [[['', ''], ['', '']], 'området är tomt. Skriv en rad för varje försörjning'],
    [[], 'området är tomt. '],
    ['pension', 'rad 1 har en okänd försörjning (”pension”). '],
    [true, 'rad 1 har en försörjning som inte är en text. '],
    ['', 'är inte angivet. Peka på området, eller skriv till exempel ”försörjningsstöd”.'],
    [[['=HYPERLINK("x")', 12]], 'rad 1 har en okänd försörjning (”=HYPERLINK("x")”). '],
    [[['<img src=x>', 12]], 'rad 1 har en okänd försörjning (”<img src=x>”). '],
  ])('%j', (before, text) => {
    for (const [side, call] of [
      ['före', () => AKTORSEFFEKT(before, 'lön', basis)],
      ['efter', () => AKTORSEFFEKT('lön', before, basis)],
    ] as const) {
      expect(messageOf(call)).toMatch(new RegExp(`^AKTORSEFFEKT: argumentet ${side} ska vara `));
      expect(messageOf(call)).toContain(text);
    }
  });
  it('of which a personal identity number in any cell is refused and never shown', () => {
    for (let column = 0; column < 6; column++) {
      for (const number of ['811228-9874', 8112289874, 'Anna 19811228-9874']) {
        const row: unknown[] = ['FS', 12, 0, 1, 'A', 1];
        row[column] = number;
        const message = messageOf(() => AKTORSEFFEKT([row], 'lön', basis));
        expect(message).toMatch(/argumentet före ska vara .+, men innehåller något som ser ut som ett personnummer\. /);
        expect(message).not.toMatch(/8112|9874/);
      }
    }
    expect(messageOf(() => AKTORSEFFEKT([['FS', 11, '', '', '811228-9875']], 'lön', basis))).toContain('i fallet ”…”');
  });
});

describe('cases that do not go together', () => {
  it.each<[unknown, unknown, string]>([
    [[['FS', 12, '', '', 'A']], 'lön', 'argumentet efter ska vara samma fall som före, men området har inte fallet ”A”. '],
    ['FS', [['lön', 12], ['lön', 12, '', '', 'B']], 'argumentet före ska vara samma fall som efter, men området har inte fallet ”B”. '],
    [[['FS', 12, '', '', 'A'], ['FS', 12]], [['lön', 12, '', '', 'A']], 'men området har inte ett fall utan namn. '],
    [[['FS', 12, '', '', '', 3]], [['lön', 12, '', '', '', 2]], 'argumentet efter ska vara samma antal personer på alla rader i ett fall, men rad 1, kolumnen antal personer, har 2 där en annan rad i fallet har 3. '],
    [[['FS', 6, '', '', '', 3], ['AS', 6, '', '', '', 4]], 'lön', 'argumentet före ska vara samma antal personer på alla rader i ett fall, men rad 2, '],
  ])('%j and %j', (before, after, text) => {
    expect(messageOf(() => AKTORSEFFEKT(before, after, basis))).toContain(text);
  });
});

describe('the assumptions', () => {
  it.each([undefined, '', 'Payoff 2019', [['Timkostnad', 600]]].map((given) => [given]))('%j is told that rules are needed, and how they are written', (given) => {
    expect(messageOf(() => AKTORSEFFEKT('FS', 'lön', given))).toMatch(
      /^AKTORSEFFEKT: argumentet antaganden ska vara en kommun och ett år, som ”Östersund 2026”, eller ett område från ANTAGANDEN med raden ”År”, men .+\. Payoff 2019 har rapportens siffror och inga regler\. Skriv en kommun och ett år som antaganden, till exempel ”Östersund 2026”\. Det är alltid det sista argumentet\.$/,
    );
  });
  it('may lack a figure, which is told where it is needed', () => {
    expect(rowsOf('ingen ersättning', [['ingen ersättning', 12]], 'Östersund 2017')).toHaveLength(12);
    expect(messageOf(() => AKTORSEFFEKT('FS', 'lön', 'Östersund 2017'))).toContain('”Boendekostnad” saknas för Östersund 2017. ');
  });
});
