import { describe, expect, it } from 'vitest';
import { errorOf, scriptHost } from '../support/scriptHost';

describe('an empty sheet', () => {
  const { value } = scriptHost();

  it('has no last row', () => expect(value('return sheet.getLastRow()')).toBe(0));
  it('has one empty cell as its data', () => expect(value('return sheet.getDataRange().getValues()')).toEqual([['']]));
  it('calls that cell A1', () => expect(value('return sheet.getDataRange().getA1Notation()')).toBe('A1'));
});

describe('the data of a sheet', () => {
  it('begin in A1 wherever the first filled cell is', () => {
    expect(scriptHost().value('range(3, 2).setValues([[5]]); return [sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues()]')).toEqual([
      'A1:B3',
      [['', ''], ['', ''], ['', 5]],
    ]);
  });

  it('do not reach to cells that only have looks', () => {
    expect(scriptHost().value('range(1, 1).setValues([[1]]); range(9, 9).setBackgrounds([["#ffffff"]]).setNumberFormat("@"); return sheet.getDataRange().getA1Notation()')).toBe('A1');
  });

  it('shrink when the last row is blanked', () => {
    expect(scriptHost().value('range(1, 1, 2, 1).setValues([[1], [2]]); range(2, 1).setValues([[""]]); return sheet.getLastRow()')).toBe(1);
  });

  it('reach to the last row that a formula fills', () => {
    expect(scriptHost().value('range(1, 1).setFormula("=TRANSPOSE(C1:E1)"); range(1, 3, 1, 3).setValues([[1, 2, 3]]); return sheet.getLastRow()')).toBe(3);
  });
});

describe('a new sheet', () => {
  const { run, value } = scriptHost();

  it('has 1000 rows and 26 columns', () => {
    const asked = `const added = spreadsheet.insertSheet('Nytt'); added.getRange(1, 1, 1000, 26);
      return [told(() => added.getRange(1001, 1, 1, 1)), told(() => added.getRange(1, 27, 1, 1))]`;
    const outside = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';
    expect(value(asked)).toEqual([outside, outside]);
  });

  it('is found by its name and becomes the active one', () => {
    expect(value(`spreadsheet.insertSheet('Nyare'); return [spreadsheet.getActiveSheet().getName(), spreadsheet.getSheetByName('Nyare').getName()]`)).toEqual(['Nyare', 'Nyare']);
  });

  it('is not made when the name is taken', () => {
    const answer = run(`spreadsheet.insertSheet('Nytt')`);
    expect(errorOf(answer)).toBe('Exception: A sheet with the name "Nytt" already exists. Please enter another name.');
    expect(answer.calls.writes).toBe(0);
  });

  it.each(['""', 'undefined', '"  "', '"a/b*"'])('is not made when the name is %s', (name) => {
    expect(errorOf(run(`spreadsheet.insertSheet(${name})`))).toMatch(/^Exception: /);
  });
});

it('a sheet that does not exist is null', () => {
  expect(scriptHost().value(`return [spreadsheet.getSheetByName('Borta'), spreadsheet.getSheetByName('blad1')]`)).toEqual([null, null]);
});

it('asking for the same sheet twice gives sheets of the same cells', () => {
  expect(scriptHost().value(`range(1, 1).setValues([[7]]); return spreadsheet.getSheetByName('Blad1').getDataRange().getValues()`)).toEqual([[7]]);
});

describe('the current cell', () => {
  const shared = scriptHost();

  it('is where the person stands', () => {
    const asked = 'function f() { return SpreadsheetApp.getActiveSpreadsheet().getCurrentCell().getA1Notation() }';
    expect(scriptHost().runBundle(asked, 'f', [], { sheetId: 'forsta', col: 2, row: 4 })).toMatchObject({ ok: true, value: 'C5' });
  });

  it('is A1 of a sheet that a script activates, and the page is told', () => {
    const answer = scriptHost().run(`spreadsheet.insertSheet('Andra'); sheet.activate(); return spreadsheet.getCurrentCell().getA1Notation()`);
    expect(answer).toMatchObject({ ok: true, value: 'A1' });
    expect(answer.effects.at(-1)).toEqual({ kind: 'activate', sheetId: 'forsta' });
  });

  it.each([
    [{ sheetId: 'borta', col: 0, row: 0 }, 'Bladet finns inte längre.'],
    [{ sheetId: 'forsta', col: 26, row: 0 }, 'Cellen finns inte längre.'],
    [{ sheetId: 'forsta', col: 0, row: 1000 }, 'Cellen finns inte längre.'],
    [{ sheetId: 'forsta', col: 0, row: Number.NaN }, 'Cellen finns inte längre.'],
    [{ sheetId: 'forsta', col: -1, row: 0.5 }, 'Cellen finns inte längre.'],
  ])('nothing runs for a person who stands at %j', (place, expected) => {
    expect(errorOf(shared.runBundle('function f() {}', 'f', [], place))).toBe(expected);
  });
});
