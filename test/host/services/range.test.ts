import { describe, expect, it } from 'vitest';
import { errorOf, scriptHost } from '../support/scriptHost';

const tooFew = (what: string, data: number, range: number): string =>
  `Exception: The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`;

describe('getRange refuses, in Google\'s words,', () => {
  const { run } = scriptHost();
  const outside = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';

  it.each([
    ['row 0', '0, 1, 1, 1', 'Exception: The starting row of the range is too small.'],
    ['a negative row', '-3, 1, 1, 1', 'Exception: The starting row of the range is too small.'],
    ['column 0', '1, 0, 1, 1', 'Exception: The starting column of the range is too small.'],
    ['no rows', '1, 1, 0, 1', 'Exception: The number of rows in the range must be at least 1.'],
    ['no columns', '1, 1, 1, 0', 'Exception: The number of columns in the range must be at least 1.'],
    ['a row below the sheet', '1001, 1, 1, 1', outside],
    ['a column beside the sheet', '1, 27, 1, 1', outside],
    ['rows that reach below the sheet', '1000, 1, 2, 1', outside],
    ['columns that reach beside the sheet', '1, 26, 1, 2', outside],
  ])('%s', (_what, args, expected) => {
    expect(errorOf(run(`sheet.getRange(${args})`))).toBe(expected);
  });

  it.each(['1.5, 1, 1, 1', '"A1", 1, 1, 1', '1, 1', 'NaN, 1, 1, 1', '"A1"'])('arguments that are not four whole numbers: %s', (args) => {
    expect(errorOf(run(`sheet.getRange(${args})`))).toMatch(/^Exception: The parameters don't match the method signature/);
  });

  it('but gives the last cell of the sheet', () => {
    expect(run('return sheet.getRange(1000, 26, 1, 1).getA1Notation()')).toMatchObject({ ok: true, value: 'Z1000' });
  });
});

describe('setValues writes nothing at all when', () => {
  const { run, value } = scriptHost();

  it.each([
    ['there are too many rows', '[["a", "b"], ["c", "d"], ["e", "f"]]', tooFew('rows', 3, 2)],
    ['there are too few rows', '[["a", "b"]]', tooFew('rows', 1, 2)],
    ['there are no rows', '[]', tooFew('rows', 0, 2)],
    ['the last row is too short', '[["a", "b"], ["c"]]', tooFew('columns', 1, 2)],
    ['the last row is too long', '[["a", "b"], ["c", "d", "e"]]', tooFew('columns', 3, 2)],
    ['a cell is not a number', '[["a", "b"], ["c", NaN]]', 'Exception: A cell cannot hold NaN.'],
    ['a cell is an impossible date', '[["a", "b"], ["c", new Date(NaN)]]', 'Exception: A cell cannot hold Invalid Date.'],
    ['a cell is an object', '[["a", "b"], ["c", {}]]', "Exception: The parameters (object) don't match the method signature for SpreadsheetApp.Range.setValues."],
    ['a cell is a list', '[["a", "b"], ["c", ["d"]]]', 'Exception: A cell cannot hold d.'],
    ['a row is a text', '[["a", "b"], "cd"]', "Exception: The parameters don't match the method signature: rows of cells were expected."],
    ['it is given a single value', '"a"', "Exception: The parameters don't match the method signature: rows of cells were expected."],
    ['reading a cell fails', '[["a", "b"], ["c", { get 0() { throw new Error("oj"); } }[0]]]', 'oj'],
  ])('%s', (_what, values, expected) => {
    const answer = run(`range(1, 1, 2, 2).setValues(${values})`);
    expect(errorOf(answer)).toBe(expected);
    expect(answer.calls.writes).toBe(0);
    expect(value('return sheet.getLastRow()')).toBe(0);
  });

  it('and the workbook can be written to afterwards', () => {
    expect(value('range(1, 1).setValues([[1]]); return range(1, 1).getValues()')).toEqual([[1]]);
  });
});

it('looks of the wrong size are refused like setValues', () => {
  expect(errorOf(scriptHost().run('range(1, 1, 1, 2).setFontWeights([["bold"]])'))).toBe(tooFew('columns', 1, 2));
});

it('a range tells where it is', () => {
  const asked = 'const r = range(3, 2, 4, 27 - 2 - 1); return [r.getA1Notation(), r.getRow(), r.getSheet().getName()]';
  expect(scriptHost().value(asked)).toEqual(['B3:Y6', 3, 'Blad1']);
});
