import { describe, expect, it } from 'vitest';
import { callableFunctions } from '../../src/functions/callableFunctions';
import { earlierFault } from '../../src/functions/reading/earlierFault';
import { isNumberArgument, isTableFunction, type Argument, type SheetFunction } from '../../src/functions/sheetFunction';
import { sheetFunctions } from '../../src/functions/table';
import { keysOf } from '../../src/model/mapValues';
import { messageOf } from './support/messageOf';
import { usual } from './support/usual';

const { BREAKEVEN_SANNOLIKHET, KOMMUN_INTAKT, LONSAMHET, MERKOSTNAD, PAYBACK_MONTHS, VERKNINGSGRAD } = callableFunctions;

describe('what a function said of a row is passed on unchanged by the functions that build on it', () => {
  const cost = MERKOSTNAD([[116], ['hundra'], [116], ['']]);
  const income = KOMMUN_INTAKT([['FS'], ['FS'], ['pension'], ['']]);

  it.each([
    ['PAYBACK_MONTHS', () => PAYBACK_MONTHS(cost, income)],
    ['LONSAMHET', () => LONSAMHET(cost, income, 12)],
    ['BREAKEVEN_SANNOLIKHET', () => BREAKEVEN_SANNOLIKHET(cost, income, 12)],
  ])('%s', (_, call) => {
    expect(call()).toEqual([[expect.any(Number)], ['timmar: inte ett tal'], ['alternativ: okänt alternativ'], ['']]);
  });
  it('also where a text was expected', () => {
    expect(KOMMUN_INTAKT([['personer: saknas']])).toEqual([['personer: saknas']]);
  });
  it('a result too large for a cell has no argument, and is passed on all the same', () => {
    expect(LONSAMHET(PAYBACK_MONTHS([[1e12]], 1e-305), 1, 12)).toEqual([['resultatet är för stort']]);
  });
  it('as a single argument it is told in the error, and which cell to mend', () => {
    expect(messageOf(() => LONSAMHET(69_600, 'alternativ: okänt alternativ', 12))).toBe(
      'LONSAMHET: cellen som argumentet årsintäkt hämtas från har själv inget resultat, ”alternativ: okänt alternativ”. Rätta det först.',
    );
  });
});

describe('every text that a row can have is known again', () => {
  /** What people and formulas leave in cells: each kind of value gives its own text, or none. */
  const contents = ['abc', 'x: y', true, new Date(2026, 0, 1), -1, -1e13, 1e13, 0.5, 1.5, 50, 12.25, 150, 900, 270_000, '1.234', '5 mil', '7 kr/h', 'pension', 'a-kassa', '', 0, 1, 1e-320, '811218-9876'];

  it.each(keysOf(sheetFunctions).filter((name) => !isTableFunction(sheetFunctions[name])))('%s', (name) => {
    const { arguments: declared }: SheetFunction = sheetFunctions[name];
    const isBasis = ({ kind }: Argument) => kind === 'assumptions' || kind === 'ruleBasis';
    const fitting = declared.map((argument) => (argument.kind === 'share' ? 0 : isNumberArgument(argument) && usual(argument) === 1 && argument.kind !== 'persons' && argument.kind !== 'months' ? 1000 : usual(argument)));
    const texts = declared.flatMap((argument, index) => {
      if (isBasis(argument)) return [];
      const given = declared.map((other, at) => (isBasis(other) ? fitting[at] : contents.map((content) => [at === index ? content : fitting[at]])));
      return [callableFunctions[name](...given)].flat(2).filter((cell) => typeof cell === 'string' && cell !== '');
    });
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((text) => earlierFault(text)?.text !== text)).toEqual([]);
  });
  it('those of a rule basis: a figure that it does not have, a year without figures, an income without tax', () => {
    const texts = [
      KOMMUN_INTAKT([['FS'], ['a-kassa']], '', '', 'Umeå 2021'),
      KOMMUN_INTAKT([['FS']], '', '', 'Upplands Väsby 2019'),
      callableFunctions.KOMMUNALSKATT([['Umeå'], ['Östersund']], [[2021], [2016]]),
      callableFunctions.NETTOLON([[25_000]], [['FS']], 'Östersund 2026'),
    ].flat(2);
    expect(texts).toEqual([
      'antaganden: ”Kommunal skattesats” saknas för Umeå 2021',
      'antaganden: ”Kommunal skattesats” saknas för Umeå 2021',
      'antaganden: ”Kommunal skattesats” saknas för Upplands Väsby 2019',
      'år: det finns uppgifter för 2018 och 2024–2026',
      'år: det finns uppgifter för 2017–2026',
      'slag: skattefritt',
    ]);
    expect(texts.filter((text) => earlierFault(text)?.text !== text)).toEqual([]);
  });
  it('those of calls without an answer', () => {
    const texts = [PAYBACK_MONTHS(1, [[0], [5e-324]], 0.1), PAYBACK_MONTHS(1, [[1]], 1, 1), BREAKEVEN_SANNOLIKHET(1, [[0]], 1), VERKNINGSGRAD(1, [[0]])].flat(2);
    expect(texts).toHaveLength(5);
    expect(texts.filter((text) => earlierFault(text)?.text !== text)).toEqual([]);
  });
});

describe('what only resembles such a text is read as any other text', () => {
  it.each([
    'inte ett tal',
    'timmar inte ett tal',
    'timmar:inte ett tal',
    'Timmar: inte ett tal',
    'lön: inte ett tal',
    'timmar: inte ett tal.',
    'timmar: inte ett tal alls',
    'timmar: högst',
    'timmar: högst mycket',
    ' timmar: inte ett tal',
    'timmar: högst 40. Fråga chefen.',
  ])('%s', (text) => {
    expect(MERKOSTNAD([[text]])).toEqual([['timmar: inte ett tal']]);
    expect(earlierFault(text)).toBeUndefined();
  });
  it('and nothing that may be somebody’s number is passed on', () => {
    expect(MERKOSTNAD([['timmar: högst 8112189876']])).toEqual([['timmar: ser ut som ett personnummer, ta bort det']]);
    expect(MERKOSTNAD([['timmar: enheten ”811218-9876” passar inte']])).toEqual([['timmar: ser ut som ett personnummer, ta bort det']]);
  });
});
