import { describe, expect, it } from 'vitest';
import { client, settle } from '../support/client';
import { errorOf, scriptHost } from '../support/scriptHost';

describe('where a range is and how large', () => {
  it('is told, and costs nothing', () => {
    const { run } = scriptHost();
    const answer = run('const at = range(2, 3, 4, 5); return [at.getRow(), at.getColumn(), at.getNumRows(), at.getNumColumns(), at.getA1Notation()]');
    expect(answer).toMatchObject({ ok: true, value: [2, 3, 4, 5, 'C2:G5'], calls: { reads: 1, writes: 0, others: 0 } });
  });
});

describe("a sheet's number", () => {
  it('is a whole number of its own that stays when the sheet is renamed or moved, and the workbook is opened anew', () => {
    const host = scriptHost();
    const ids = 'spreadsheet.getSheets().map((each) => each.getSheetId())';
    const before: unknown = host.value(`spreadsheet.insertSheet('Två'); spreadsheet.insertSheet('Tre'); return ${ids}`);
    expect(before).toEqual([expect.any(Number), expect.any(Number), expect.any(Number)]);
    const numbers = Array.isArray(before) ? before : [];
    expect(numbers.every(Number.isSafeInteger)).toBe(true);
    expect(new Set(numbers).size).toBe(3);
    const person = client(host.session, 'anna');
    person.dispatch('RENAME_SHEET', { sheetId: 'forsta', oldName: 'Blad1', newName: 'Annat' });
    person.dispatch('MOVE_SHEET', { sheetId: 'forsta', delta: 1 });
    settle(person);
    const again = scriptHost({}, { snapshot: host.engine.model.exportData(), follows: '', revisions: [] });
    expect(again.value(`return ${ids}`)).toEqual([numbers[1], numbers[0], numbers[2]]);
  });
  it('costs nothing', () => {
    expect(scriptHost().run('sheet.getSheetId()').calls).toMatchObject({ reads: 1, writes: 0, others: 0 });
  });
});

describe('the active range', () => {
  const active = (body: string) => scriptHost().run(`spreadsheet.insertSheet('Två'); ${body}`);
  it('is what the person in the tab has selected from then on, and its first cell the current one', () => {
    const answer = scriptHost().run("sheet.setActiveRange(range(3, 2, 2, 4)); return [spreadsheet.getCurrentCell().getA1Notation(), sheet.setActiveRange(range(9, 9)).getA1Notation()]");
    expect(answer).toMatchObject({ ok: true, value: ['B3', 'I9'], calls: { others: 2 } });
    expect(answer.effects[0]).toEqual({ kind: 'select', sheetId: 'forsta', zone: { left: 1, top: 2, right: 4, bottom: 3 } });
  });
  it('brings its sheet with it', () => {
    expect(active("sheet.setActiveRange(range(1, 1)); return spreadsheet.getActiveSheet().getName()")).toMatchObject({ value: 'Blad1' });
  });
  it('is of the sheet itself, and a range', () => {
    expect(errorOf(active("spreadsheet.getSheetByName('Två').setActiveRange(range(1, 1))"))).toMatch(/^Exception: Range must be/);
    expect(errorOf(active('sheet.setActiveRange(sheet)'))).toContain('method signature');
  });
});

describe('a background', () => {
  it('fills all cells with one call, and null takes it away', () => {
    const { run, engine } = scriptHost();
    const fills = () => [0, 1].map((col) => engine.model.getters.getCell({ sheetId: 'forsta', col, row: 0 })?.style?.fillColor ?? '');
    expect(run('range(1, 1, 1, 2).setBackground("#FFEEDD")').calls).toMatchObject({ writes: 1 });
    expect(fills()).toEqual(['#FFEEDD', '#FFEEDD']);
    expect(run('range(1, 1, 1, 2).setBackground(null)')).toMatchObject({ ok: true });
    expect(fills()).toEqual(['', '']);
  });
});

describe('a hidden column', () => {
  it('is told, whoever hid it, with one call', () => {
    const host = scriptHost();
    const person = client(host.session, 'anna');
    person.dispatch('HIDE_COLUMNS_ROWS', { sheetId: 'forsta', dimension: 'COL', elements: [3] });
    settle(person);
    const answer = host.run('sheet.hideColumns(2); return [1, 2, 3, 4].map((each) => sheet.isColumnHiddenByUser(each))');
    expect(answer).toMatchObject({ ok: true, value: [false, true, false, true], calls: { reads: 5, writes: 1 } });
    expect(errorOf(host.run('sheet.isColumnHiddenByUser(27)'))).toMatch(/^Exception: /);
  });
});
