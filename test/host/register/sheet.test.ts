import { describe, expect, it } from 'vitest';
import { errorOf, scriptHost } from '../support/scriptHost';

describe('appendRow', () => {
  it('writes after the last row that holds anything, and gives the sheet', () => {
    expect(scriptHost().value('range(2, 3).setValues([[1]]); return [sheet.appendRow(["a", 2]).getName(), sheet.getDataRange().getValues()]')).toEqual(['Blad1', [['', '', ''], ['', '', 1], ['a', 2, '']]]);
  });
  it('begins in the first row of an empty sheet', () => {
    expect(scriptHost().value('sheet.appendRow([1]); return sheet.getDataRange().getA1Notation()')).toBe('A1');
  });
  it('reads strings as if they were typed', () => {
    expect(scriptHost().value('sheet.appendRow(["007", "=1+1", "12%"]); return sheet.getDataRange().getValues()')).toEqual([[7, 2, 0.12]]);
  });
  it('makes the sheet longer and wider where it must', () => {
    const asked = 'range(1000, 1).setValues([["sist"]]); sheet.appendRow(Array.from({ length: 28 }, (_, at) => at)); return [sheet.getMaxRows(), sheet.getMaxColumns(), range(1001, 28).getValues()]';
    expect(scriptHost().value(asked)).toEqual([1001, 28, [[27]]]);
  });
  it('is one call and one revision', () => {
    const { run, session } = scriptHost();
    expect(run('sheet.appendRow([1, 2, 3])').calls).toMatchObject({ writes: 1, cells: 3 });
    expect(session.open().revisions).toHaveLength(1);
  });
});

describe('the size of a sheet', () => {
  it('is told, and grows by what is inserted', () => {
    expect(scriptHost().value('const before = [sheet.getMaxRows(), sheet.getMaxColumns()]; sheet.insertRowsAfter(2, 3).insertColumnsAfter(26, 2); return [before, sheet.getMaxRows(), sheet.getMaxColumns()]')).toEqual([[1000, 26], 1003, 28]);
  });
  it('pushes down what stands below an inserted row, and to the right of an inserted column', () => {
    expect(scriptHost().value('range(2, 2).setValues([["x"]]); sheet.insertRowsAfter(1, 1).insertColumnsAfter(1, 1); return range(3, 3).getValues()')).toEqual([['x']]);
  });
  it.each(['sheet.insertRowsAfter(0, 1)', 'sheet.insertRowsAfter(1001, 1)', 'sheet.insertColumnsAfter(27, 1)', 'sheet.insertColumnsAfter(1, 0)', 'sheet.hideColumns(0)', 'sheet.setColumnWidths(26, 2, 50)'])('refuses %s', (call) => {
    const { run, session } = scriptHost();
    expect(errorOf(run(call))).toMatch(/^Exception: /);
    expect(session.open().revisions).toEqual([]);
  });
  it('shrinks by the rows that are deleted, with what stood in them', () => {
    expect(scriptHost().value('range(2, 1, 3, 1).setValues([["b"], ["c"], ["d"]]); sheet.deleteRows(3, 1); sheet.deleteRows(500, 500); return [sheet.getMaxRows(), range(2, 1, 2, 1).getValues()]')).toEqual([499, [['b'], ['d']]]);
  });
  it.each([['sheet.deleteRows(0, 1)', 'out of bounds'], ['sheet.deleteRows(1000, 2)', 'out of bounds'], ['sheet.deleteRows(1, 0)', 'out of bounds'], ['sheet.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."]])('refuses %s', (call, why) => {
    expect(errorOf(scriptHost().run(call))).toContain(why);
  });
  it('has hidden and widened columns', () => {
    const { run, engine } = scriptHost();
    expect(run('sheet.hideColumns(2); sheet.setColumnWidths(3, 2, 222)')).toMatchObject({ ok: true });
    const { getters } = engine.model;
    expect([1, 2].map((col) => getters.isColHidden('forsta', col))).toEqual([true, false]);
    expect([2, 3, 4].map((col) => getters.getColSize('forsta', col) === 222)).toEqual([true, true, false]);
  });
});

describe('the spreadsheet', () => {
  it('tells its address and its sheets in order', () => {
    expect(scriptHost().value(`spreadsheet.insertSheet('Två'); return [spreadsheet.getUrl(), spreadsheet.getSheets().map((each) => each.getName())]`)).toEqual(['http://127.0.0.1/', ['Blad1', 'Två']]);
  });
});
