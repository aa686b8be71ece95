import { describe, expect, it } from 'vitest';
import { callableFunctions } from '../../src/functions/callableFunctions';
import { messageOf } from './support/messageOf';

const { PAYBACK_MONTHS, KOMMUN_INTAKT, MERKOSTNAD, LONSAMHET, VERKNINGSGRAD, SAMHALLSKRONOR } = callableFunctions;

describe('ranges in, ranges out', () => {
  it('a column gives a column, with single values for the rest', () => {
    expect(LONSAMHET(69_600, [[175_000], [43_000]], 12)).toEqual([[105_400], [-26_600]]);
  });
  it('a row gives a row', () => {
    expect(LONSAMHET(69_600, 175_000, [[12, 24, 36]])).toEqual([[105_400, 280_400, 455_400]]);
  });
  it('a single cell in braces is a range too', () => {
    expect(LONSAMHET(69_600, 175_000, [[12]])).toEqual([[105_400]]);
  });
  it('ranges of the same shape go cell by cell', () => {
    expect(VERKNINGSGRAD([[1, 2], [3, 4]], [[10, 10], [10, 16]])).toEqual([[0.1, 0.2], [0.3, 0.25]]);
  });
  it('a row is repeated down, a column across, and both against each other', () => {
    const table = [[1, 2], [3, 4], [5, 6]];
    expect(VERKNINGSGRAD(table, [[1, 2]])).toEqual([[1, 1], [3, 2], [5, 3]]);
    expect(VERKNINGSGRAD(table, [[1], [2], [4]])).toEqual([[1, 2], [1.5, 2], [1.25, 1.5]]);
    expect(VERKNINGSGRAD([[2], [4]], [[1, 2]])).toEqual([[2, 1], [4, 2]]);
    expect(VERKNINGSGRAD(table, [[2]])).toEqual([[0.5, 1], [1.5, 2], [2.5, 3]]);
  });
  it('alternatives and their spellings go cell by cell', () => {
    expect(KOMMUN_INTAKT([['FS'], ['aktivitetsstöd'], ['fs']])).toEqual([[175_000], [43_000], [175_000]]);
  });
  it('texts are read as in a single call', () => {
    expect(SAMHALLSKRONOR([['69 600 kr', 69_600]])).toEqual([[86_600, 86_600]]);
  });
});

describe('ranges that do not go together', () => {
  it.each<[unknown[][], unknown[][], string]>([
    [[[1], [2]], [[1], [2], [3]], 'merkostnad har 2 rader och 1 kolumn och årsintäkt har 3 rader och 1 kolumn'],
    [[[1, 2]], [[1, 2, 3]], 'merkostnad har 1 rad och 2 kolumner och årsintäkt har 1 rad och 3 kolumner'],
    [[[1, 2], [3, 4]], [[1], [2], [3]], 'merkostnad har 2 rader och 2 kolumner och årsintäkt har 3 rader och 1 kolumn'],
  ])('%j and %j', (cost, income, shapes) => {
    expect(messageOf(() => PAYBACK_MONTHS(cost, income))).toBe(
      `PAYBACK_MONTHS: områdena ska vara lika stora, men ${shapes}. ` +
        'Välj lika stora områden. En ensam rad eller kolumn upprepas mot de andra.',
    );
  });
  it.each([[[]], [[[]]], [[1, 2]]])('%j is no range', (given) => {
    expect(messageOf(() => PAYBACK_MONTHS(given, 1))).toMatch(/men fick en lista som inte är ett område\. Välj ett område/);
  });
  it('a row that is too short is blank at its end', () => {
    expect(PAYBACK_MONTHS([[1, 2], [3]], 12)).toEqual([[1, 2], [3, '']]);
  });
});

describe('blank rows', () => {
  it('give blank cells', () => {
    expect(PAYBACK_MONTHS([[12], [''], [null]], [[144], [''], [undefined]])).toEqual([[1], [''], ['']]);
    expect(PAYBACK_MONTHS([[''], [' ']], 175_000)).toEqual([[''], ['']]);
    expect(MERKOSTNAD([[116], ['']])).toEqual([[69_600], ['']]);
  });
  it('are blank even where a default stands ready in an optional column', () => {
    expect(PAYBACK_MONTHS([[12], ['']], [[144], ['']], [[1], [1]])).toEqual([[1], ['']]);
  });
  it('use the default where only an optional cell is blank', () => {
    expect(PAYBACK_MONTHS([[12], [12]], [[144], [144]], [[2], ['']])).toEqual([[0.5], [1]]);
    expect(MERKOSTNAD([[100], [100]], [[''], [500]])).toEqual([[60_000], [50_000]]);
  });
});

describe('a faulty row', () => {
  it('has a short Swedish text in its own cell, and spoils no other', () => {
    const cost = [[12], ['abc'], [12], [''], [12], [12], [-1]];
    const income = [[144], [144], [0], [144], [144], [144], [144]];
    const deadweight = [[0], [0], [0], [0], [1], [50], [0]];
    expect(PAYBACK_MONTHS(cost, income, 1, deadweight)).toEqual([
      [1],
      ['merkostnad: inte ett tal'],
      ['årsintäkt: utan intäkt finns ingen återbetalning'],
      ['merkostnad: saknas'],
      ['sannolikhet_ändå: vid 100\u00a0% finns ingen återbetalning'],
      ['sannolikhet_ändå: högst 1. Skriv 50\u00a0% eller 0,5.'],
      ['merkostnad: lägst 0'],
    ]);
  });
  it('is faulty, not blank, where only an optional cell is faulty', () => {
    expect(PAYBACK_MONTHS([['']], [['']], [['abc']])).toEqual([['personer: inte ett tal']]);
  });
  it('a faulty single value beside a range throws: it would spoil every row alike', () => {
    expect(messageOf(() => PAYBACK_MONTHS([[1], [2]], 'abc'))).toMatch(/^PAYBACK_MONTHS: argumentet årsintäkt /);
    expect(messageOf(() => PAYBACK_MONTHS([[1], [2]]))).toMatch(/är inte angivet/);
  });
});

describe('calls without an answer', () => {
  it.each([
    [() => PAYBACK_MONTHS(69_600, 0), 'argumentet årsintäkt ska vara mer än 0 kr, men fick 0. Utan intäkt finns ingen återbetalning.'],
    [() => PAYBACK_MONTHS(69_600, -12_000), 'men fick −12\u00a0000. '],
    [() => PAYBACK_MONTHS(69_600, 1, 1, 1), 'argumentet sannolikhet_ändå ska vara mindre än 100\u00a0%, men fick 1.'],
    [() => PAYBACK_MONTHS(69_600, 1, 1, '100 %'), 'men fick texten ”100 %”.'],
    [() => callableFunctions.BREAKEVEN_SANNOLIKHET(69_600, 0, 12), 'Utan intäkt lönar sig kravet inte'],
    [() => VERKNINGSGRAD(1, 0), 'argumentet potential ska vara mer än 0 kr, men fick 0. Räkna potentialen med POTENTIAL.'],
  ])('%s', (call, text) => {
    expect(messageOf(call)).toContain(text);
  });
  it.each([
    [() => PAYBACK_MONTHS(69_600, 5e-324, 0.1)],
    [() => callableFunctions.BREAKEVEN_SANNOLIKHET(69_600, 5e-324, 0.1)],
  ])('%s: an income too small to reckon with is said to be that', (call) => {
    expect(messageOf(call)).toMatch(
      /: argumentet årsintäkt ska vara märkbart mer än 0 kr, men fick en intäkt som är för liten att räkna med\. Kontrollera intäkten\.$/,
    );
  });
  it('so it is in a row of a range', () => {
    expect(PAYBACK_MONTHS(69_600, [[5e-324], [0]], 0.1)).toEqual([
      ['årsintäkt: intäkten är för liten att räkna med'],
      ['årsintäkt: utan intäkt finns ingen återbetalning'],
    ]);
  });
  it('a negative income is legal in LONSAMHET', () => {
    expect(LONSAMHET(69_600, -12_000, 12)).toBe(-81_600);
  });
  it('a result too large for a cell is an error in words', () => {
    expect(messageOf(() => PAYBACK_MONTHS(1e12, 1e-305))).toMatch(/^PAYBACK_MONTHS: resultatet är för stort för en cell\./);
    expect(PAYBACK_MONTHS([[1e12]], 1e-305)).toEqual([['resultatet är för stort']]);
  });
});
