import { addFunction, helpers, registries, setTranslationMethod } from '@odoo/o-spreadsheet';
import { describe, expect, it } from 'vitest';
import { sheetFunctions } from '../../src/functions/table';
import { cellFunction } from '../../src/host/engine/cellFunctions';
import { inSwedish } from '../../src/host/page/swedish/inSwedish';
import { formulaToEngine } from '../../src/host/server/engine';
import { cellRealm, compileBundle } from '../../src/host/server/nodeRealm';
import { prepareOnce, scriptHost } from './support/scriptHost';

// Functions that are not ours: what they are given is told, or they answer in some odd way.
const code = `
  const kind = (value) => value === undefined ? 'undefined' : value instanceof Date ? 'Date ' + value.toDateString()
    : value instanceof Array ? '[' + value.map(kind).join('|') + ']' : typeof value + ' ' + String(value);
  function GIVEN(...args) { return args.map(kind).join(', '); }
  function TWICE(value) { return value instanceof Array ? value.map((row) => row.map((cell) => cell * 2)) : value * 2; }
  const answers = {
    en: [['en']], ojämn: [['a', 'b', 'c'], ['d'], []], tom: [], tomrad: [[]], inget: undefined, null: null, ja: true,
    datum: new Date(2026, 0, 15), text: 'text', dagar: [[new Date(2026, 0, 15)], [new Date(2026, 0, 16)]],
  };
  function ANSWER(which) { return answers[which]; }
  function THROWS(what) {
    if (what === 'text') throw 'bara text';
    if (what === 'klass') throw new (class Fel extends TypeError {})('Personer: väntade ett tal, fick "två".');
    throw new Error('Alternativ: "' + what + '" finns inte. Skriv försörjningsstöd eller aktivitetsstöd.');
  }
  function OPTIONAL() { return 0; }`;

// The real functions, as stand-ins that tell how many arguments they were given.
prepareOnce('function PAYBACK_MONTHS() { throw new Error(arguments.length + " gavs"); } function MERKOSTNAD() { throw new Error(arguments.length + " gavs"); }');
const { engine, value } = scriptHost();
const realm = cellRealm(compileBundle(code));
for (const name of ['GIVEN', 'TWICE', 'ANSWER', 'THROWS']) {
  // Some function with arguments that may be left out, for its texts.
  addFunction(name, cellFunction(name, sheetFunctions.MERKOSTNAD, realm, helpers));
}

const cellAt = (row: number, col: number) => engine.model.getters.getEvaluatedCell({ sheetId: 'forsta', row, col });
/** A formula as typed in a Swedish sheet, in J1; the cells from J1 on. */
const shown = (formula: string, rows = 1, columns = 1): unknown => {
  engine.model.dispatch('UPDATE_CELL', { sheetId: 'forsta', row: 0, col: 9, content: formulaToEngine(formula) });
  const all = Array.from({ length: rows }, (_r, row) => Array.from({ length: columns }, (_c, column) => cellAt(row, 9 + column).value));
  return rows === 1 && columns === 1 ? all[0]?.[0] : all;
};

value(`range(1, 1, 4, 3).setValues([[1, 'två', '2026-01-15'], ['', true, '12%'], ["'007", '=1/0', '=A1+1'], [' ', '0,5', null]]); return 0`);

describe('a function is given exactly what Google would give:', () => {
  it.each([
    ['=GIVEN(A1)', 'number 1', 'a single cell is a scalar'],
    ['=GIVEN(A1:A1)', 'number 1', 'and so is a range of one cell'],
    ['=GIVEN(B1)', 'string två', 'a text'],
    ['=GIVEN(B2)', 'boolean true', 'a boolean'],
    ['=GIVEN(C1)', 'Date Thu Jan 15 2026', "a date is a Date of the bundle's own"],
    ['=GIVEN(C2)', 'number 0.12', 'a percentage is a fraction'],
    ['=GIVEN(12%)', 'number 0.12', 'a typed one, too'],
    ['=GIVEN(0,5)', 'number 0.5', 'a decimal comma'],
    ['=GIVEN(A2)', 'string ', 'a blank cell is an empty text'],
    ['=GIVEN(Z99)', 'string ', 'a cell that never held anything, too'],
    ['=GIVEN(A3)', 'string 007', 'a text of digits stays a text'],
    ['=GIVEN(C3)', 'number 2', 'the result of another formula'],
    ['=GIVEN("x";2)', 'string x, number 2', 'arguments after each other'],
    ['=GIVEN()', '', 'nothing at all'],
    ['=GIVEN(;5)', 'undefined, number 5', 'an argument left out is undefined'],
    ['=GIVEN(A1:B2)', '[[number 1|string två]|[string |boolean true]]', 'a range is rows first'],
    ['=GIVEN(A1:C1)', '[[number 1|string två|Date Thu Jan 15 2026]]', 'a row is one row'],
    ['=GIVEN(A1:A3)', '[[number 1]|[string ]|[string 007]]', 'a column is rows of one'],
    ['=GIVEN(TRANSPOSE(A1:A2))', '[[number 1|string ]]', 'what another function made of a range'],
    ['=given(A1)', 'number 1', 'in small letters'],
  ])('%s: %s (%s)', (formula, given) => expect(shown(formula)).toBe(given));
});

describe('too few arguments reach the function too, which says in Swedish what is missing:', () => {
  it.each([
    ['=PAYBACK_MONTHS()', '0'],
    ['=PAYBACK_MONTHS(69600)', '1'],
    ['=PAYBACK_MONTHS(;43000)', '2'],
    ['=MERKOSTNAD()', '0'],
  ])('%s', (formula, given) => {
    expect(shown(formula)).toBe('#ERROR');
    expect(cellAt(0, 9)).toMatchObject({ message: `${given} gavs` });
  });

  it('the shown help still tells which arguments may be left out', () => {
    const { args, minArgRequired } = registries.functionRegistry.get('PAYBACK_MONTHS');
    expect(args.map(({ optional }) => optional)).toEqual(sheetFunctions.PAYBACK_MONTHS.arguments.map((argument) => 'default' in argument));
    expect(minArgRequired).toBe(0);
  });

  it('too many are told by the engine', () => {
    setTranslationMethod(inSwedish);
    expect(shown('=PAYBACK_MONTHS(1;2;3;4;5;6)')).toBe('#BAD_EXPR');
    expect(String(cellAt(0, 9).message)).toMatch(/^Fel antal argument till funktionen PAYBACK_MONTHS\. Den ska ha högst \d men fick 6\.$/);
  });
});

describe('a result', () => {
  it('of rows fills the cells around it, and follows its inputs', () => {
    value('range(6, 1, 2, 2).setValues([[1, 2], [3, 4]])');
    expect(shown('=TWICE(A6:B7)', 2, 2)).toEqual([[2, 4], [6, 8]]);
    value('range(7, 2).setValues([[40]])');
    expect(cellAt(1, 10).value).toBe(80);
  });

  it('in the way of another cell is #SPILL!, and nothing is overwritten', () => {
    value('range(2, 10).setValues([["i vägen"]])');
    expect(shown('=TWICE(A6:A7)', 2)).toEqual([['#SPILL!'], ['i vägen']]);
    value('range(2, 10).setValues([[""]])');
    expect(cellAt(1, 9).value).toBe(6);
  });

  it.each([
    ['en', 1, 2, [['en', null]]],
    ['ojämn', 3, 3, [['a', 'b', 'c'], ['d', '', ''], ['', '', '']]],
    ['tomrad', 1, 2, [['', null]]],
    ['ja', 1, 2, [[true, null]]],
    ['text', 1, 2, [['text', null]]],
    ['tom', 1, 2, [['', null]]],
    ['inget', 1, 2, [['', null]]],
    ['null', 1, 2, [['', null]]],
  ])('%s of its kind is shown', (which, rows, columns, expected) => expect(shown(`=ANSWER("${which}")`, rows, columns)).toEqual(expected));

  it('that is a date is a date to the next function, alone and in a range', () => {
    shown('=ANSWER("datum")');
    expect(value('return range(1, 10).getValues()[0][0] instanceof Date')).toBe(true);
    expect(shown('=GIVEN(ANSWER("dagar"))')).toBe('[[Date Thu Jan 15 2026]|[Date Fri Jan 16 2026]]');
  });
});

describe('an error', () => {
  it.each([
    ['=THROWS("socialbidrag")', 'Alternativ: "socialbidrag" finns inte. Skriv försörjningsstöd eller aktivitetsstöd.'],
    ['=THROWS("klass")', 'Personer: väntade ett tal, fick "två".'],
    ['=THROWS("text")', 'bara text'],
  ])('thrown by %s shows as #ERROR with its text', (formula, text) => {
    shown(formula);
    expect(cellAt(0, 9)).toMatchObject({ value: '#ERROR', message: text });
  });

  it('in an argument is passed on, and the function is not called', () => {
    expect(shown('=GIVEN(1/0)')).toBe('#DIV/0!');
    expect(shown('=GIVEN(B3)')).toBe('#DIV/0!');
  });

  it('in a cell of a range reaches the function as its text', () => expect(shown('=GIVEN(B3:C3)')).toBe('[[string #DIV/0!|number 2]]'));
  it('of one cell spoils no other', () => expect(cellAt(0, 0).value).toBe(1));
});
