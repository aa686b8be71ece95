import { describe, expect, it } from 'vitest';
import { codeBundle } from '../../src/build/codeBundle';
import { formulaToEngine } from '../../src/host/server/engine';
import { prepareOnce, scriptHost } from './support/scriptHost';

prepareOnce(await codeBundle());
const { engine, value } = scriptHost();

/** Types a formula as in a Swedish sheet; rows and columns from 1. */
const type = (row: number, column: number, formula: string): void => {
  engine.model.dispatch('UPDATE_CELL', { sheetId: 'forsta', row: row - 1, col: column - 1, content: formulaToEngine(formula) });
};
const cell = (row: number, column: number) => engine.model.getters.getEvaluatedCell({ sheetId: 'forsta', row: row - 1, col: column - 1 });

describe('in a sheet, with what is pushed', () => {
  it('the table of assumptions fills its cells, and is the basis that it is the table of', () => {
    type(1, 1, '=ANTAGANDEN("Östersund";2026)');
    expect([1, 2, 3, 4, 5].map((column) => cell(1, column).value)).toEqual(['Antagande', 'Värde', 'Enhet', 'Tillförlitlighet', 'Källa']);
    type(1, 7, '=KOMMUN_INTAKT("försörjningsstöd";25000;12;A1:E88)');
    type(2, 7, '=KOMMUN_INTAKT("försörjningsstöd";25000;12;"Östersund 2026")');
    type(3, 7, '=KOMMUN_INTAKT("försörjningsstöd";25000;12;A1:B88)');
    expect(cell(1, 7).value).toEqual(expect.any(Number));
    expect(cell(2, 7).value).toBe(cell(1, 7).value);
    expect(cell(3, 7).value).toBe(cell(1, 7).value);
  });
  it('a copy of it may be changed, and a value in it emptied', () => {
    value('const table = range(1, 1, 88, 5).getValues(); range(1, 10, 88, 5).setValues(table); return 0');
    const row = Array.from({ length: 88 }, (_, index) => index + 1).find((at) => cell(at, 10).value === 'El') ?? 0;
    const before = Number(cell(row, 11).value);
    type(4, 7, '=KOMMUN_INTAKT("försörjningsstöd";25000;12;J1:N88)');
    expect(cell(4, 7).value).toBe(cell(1, 7).value);
    type(row, 11, String(before + 100));
    expect(Number(cell(4, 7).value)).toBeCloseTo(Number(cell(1, 7).value) + 1_200, 6);
    type(row, 11, '');
    expect(cell(4, 7).value).toBe('#ERROR');
    expect(cell(4, 7)).toMatchObject({ message: expect.stringContaining('”El” saknas för Östersund 2026.') });
  });
  it('situations are a range, with blank cells, and their table fills its cells', () => {
    value("range(100, 1, 3, 6).setValues([['försörjning', 'månader', 'kr per månad', 'andel av heltid', 'fall', 'antal personer'], ['försörjningsstöd', 6, '', '', '', 2], ['aktivitetsstöd', 6, '', '', '', '']]); range(100, 7, 2, 2).setValues([['lön', 6], ['introduktionsjobb', 6]]); return 0");
    type(110, 1, '=AKTORSEFFEKT(A100:F102;G100:H101;"Östersund 2026")');
    expect([1, 2, 3, 4].map((column) => cell(110, column).value)).toEqual(['Aktör', 'Före', 'Efter', 'Effekt']);
    expect(cell(122, 1).value).toBe('kontroll: summan av alla överföringar');
    expect(cell(122, 4).value).toBe(0);
    expect(Number(cell(111, 4).value)).toBeGreaterThan(0);
  });
});
