import { afterEach, describe, expect, it } from 'vitest';
import { scriptHost } from '../support/scriptHost';

const shared = scriptHost();
let row = 0;

/** Writes one value into an empty cell and tells what is read back: its type, and itself as text. */
const roundTrip = (value: string, format?: string): unknown => {
  row += 1;
  const formatted = format === undefined ? '' : `.setNumberFormat(${JSON.stringify(format)})`;
  return shared.value(`const [[read]] = range(${row}, 9)${formatted}.setValues([[${value}]]).getValues();
    return [read instanceof Date ? 'Date' : typeof read, String(read)]`);
};

const day = "new Date(2026, 0, 15)";

describe('setValues reads a string as if it were typed', () => {
  it.each([
    ['"007"', 'number', '7'],
    ['"-12"', 'number', '-12'],
    ['"0,5"', 'number', '0.5'],
    ['"1 234,5"', 'number', '1234.5'],
    ['"22 500 kr"', 'number', '22500'],
    ['"12%"', 'number', '0.12'],
    ['"12,5 %"', 'number', '0.125'],
    ['"=1+1"', 'number', '2'],
    ['"=SUM(1,5;2)"', 'number', '3.5'],
    ['"SANT"', 'boolean', 'true'],
    ['"FALSKT"', 'boolean', 'false'],
    ['"Nov -17"', 'string', 'Nov -17'],
    ['"?"', 'string', '?'],
    ['"2026-02-30"', 'string', '2026-02-30'],
    [`"'007"`, 'string', '007'],
    [`"'=1+1"`, 'string', '=1+1'],
    [`"''citat'"`, 'string', `'citat'`],
  ])('%s becomes a %s, %s', (value, type, text) => expect(roundTrip(value)).toEqual([type, text]));

  it('an ISO date becomes a Date at midnight', () => {
    expect(roundTrip('"2026-01-15"')).toEqual(['Date', String(new Date(2026, 0, 15))]);
    expect(roundTrip('"2026-01-15 12:30"')).toEqual(['Date', String(new Date(2026, 0, 15, 12, 30))]);
  });
});

describe('values keep their type', () => {
  it.each([
    ['0.1 + 0.2', 'number', '0.30000000000000004'],
    ['1e21', 'number', '1e+21'],
    ['true', 'boolean', 'true'],
    ['""', 'string', ''],
    ['null', 'string', ''],
    ['undefined', 'string', ''],
  ])('%s is a %s', (value, type, text) => expect(roundTrip(value)).toEqual([type, text]));

  it('a date is a Date of the script, and a list a list of the script', () => {
    const asked = `const values = range(1, 1, 1, 2).setValues([[${day}, 1]]).getValues();
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, values[0][0].getFullYear()]`;
    expect(scriptHost().value(asked)).toEqual([true, true, true, 2026]);
  });

  it('null and undefined blank a cell that held something', () => {
    expect(scriptHost().value('return range(1, 1, 1, 2).setValues([[1, 2]]).setValues([[null, undefined]]).getValues()')).toEqual([['', '']]);
  });

  it('a long sheet comes back as it was written', () => {
    const asked = 'const rows = Array.from({ length: 1000 }, (_, row) => [row, `rad ${row}`]); range(1, 1, 1000, 2).setValues(rows); return range(1, 1, 1000, 2).getValues()';
    expect(scriptHost().value(asked)).toEqual(Array.from({ length: 1000 }, (_, row) => [row, `rad ${row}`]));
  });
});

describe('number format @ set first keeps text as text', () => {
  it.each(['007', '=1+1', "'007", "'", '=', '2026-01-15', '12%', 'SANT', '+1', 'Maj -18 – Nov -18', ' 7 ', '#N/A', 'å\nä'])('%j', (text) => {
    expect(roundTrip(JSON.stringify(text), '@')).toEqual(['string', text]);
  });

  it('and a formula set as one is still computed', () => {
    expect(scriptHost().value('return range(1, 1).setNumberFormat("@").setFormula("=1+1").getFormulas()')).toEqual([['=1+1']]);
  });
});

describe('in Sweden, where clocks change,', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(['2026, 0, 15', '2026, 6, 15, 12, 30, 15', '2026, 2, 29, 1, 59, 59', '2026, 2, 29, 3', '2026, 9, 25, 4', '1999, 11, 31, 23, 59, 59'])(
    'new Date(%s) comes back as the same moment',
    (parts) => {
      process.env['TZ'] = 'Europe/Stockholm';
      expect(scriptHost().value(`return range(1, 1).setValues([[new Date(${parts})]]).getValues()[0][0].getTime() - new Date(${parts}).getTime()`)).toBe(0);
    },
  );
});
