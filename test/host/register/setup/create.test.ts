import { describe, expect, it } from 'vitest';
import { mapValues } from '../../../../src/model/mapValues';
import { noteOf } from '../../../../src/register/repair/cellRules';
import { registerSheets } from '../../../../src/register/sheets';
import { callSheetFunction } from '../../../../src/functions/callSheetFunction';
import { created, freshRegister, registerHost, toastOf } from './support/registerHost';

const register = freshRegister();
const { getters } = register.model;
const sheets = Object.values(mapValues(registerSheets, ({ title, columns }) => ({ title, columns: Object.values(columns) })));
const columnOf = (title: string, header: string): number => (register.rows(title)[0] ?? []).indexOf(header);

describe('in an empty spreadsheet the menu item makes', () => {
  it('every sheet of the table, in its order, after what is there', () => {
    expect(getters.getSheetIds().map((id) => getters.getSheetName(id))).toEqual(['Blad1', ...sheets.map(({ title }) => title)]);
    expect(toastOf(created)).toBe('Skapat: Upphandlingar, Steg, Platser, Dialog, Enkät, Antaganden, Inställningar, Logg.');
    expect(created.effects.at(-2)).toEqual({ kind: 'activate', sheetId: register.idOf('Upphandlingar') });
  });
  it.each(sheets)('$title with its headers, and their help in notes', ({ title, columns }) => {
    expect(register.rows(title)[0]).toEqual(columns.map(({ header }) => header));
    expect(register.notes(title)[0]).toEqual(columns.map(noteOf));
  });
  it.each(sheets)('$title with the columns’ widths, the hidden ones hidden, and the headers frozen', ({ title, columns }) => {
    const sheetId = register.idOf(title);
    expect(columns.map((_, col) => getters.getColSize(sheetId, col))).toEqual(columns.map(({ width }, col) => (getters.isColHidden(sheetId, col) ? getters.getColSize(sheetId, col) : width)));
    expect(columns.map((_, col) => getters.isColHidden(sheetId, col))).toEqual(columns.map((column) => 'hidden' in column));
    expect(getters.getPaneDivisions(sheetId).ySplit).toBe(1);
    expect(getters.getCell({ sheetId, row: 0, col: 2 })?.style).toMatchObject({ bold: true, wrapping: 'wrap' });
  });
  it('dates and texts that stay as they are typed, in the first row and the last', () => {
    const last = getters.getSheetSize(register.idOf('Upphandlingar')).numberOfRows;
    for (const row of [2, last]) {
      const own = freshRegister();
      own.write('Upphandlingar', row, columnOf('Upphandlingar', 'Planerad start') + 1, [['2017-11']]);
      own.write('Upphandlingar', row, columnOf('Upphandlingar', 'Diarienummer') + 1, [['007']]);
      expect(own.rows('Upphandlingar')[row - 1]).toEqual(expect.arrayContaining(['2017-11', '007']));
    }
  });
  it('lists that people choose from, and may go beyond', () => {
    const rule = (title: string, header: string) => getters.getValidationRuleForCell({ sheetId: register.idOf(title), row: 1, col: columnOf(title, header) });
    expect(rule('Upphandlingar', 'Status')).toMatchObject({ isBlocking: false, criterion: { type: 'isValueInList', displayStyle: 'arrow' } });
    expect(rule('Platser', 'Ung')).toMatchObject({ criterion: { values: ['ja', 'nej'] } });
    expect(rule('Upphandlingar', 'Social hänsyn')).toBeUndefined();
    expect(rule('Upphandlingar', 'Förvaltning')).toMatchObject({ isBlocking: false, criterion: { type: 'isValueInRange' } });
  });
  it('a protected log', () => {
    expect(register.model.exportData().sheets.filter((sheet) => 'protection' in sheet).map(({ name }) => name)).toEqual(['Logg']);
  });
  it('assumptions that are the report’s own', () => {
    const cost = callSheetFunction('KOMMUN_INTAKT', ['försörjningsstöd', '', 12, register.rows('Antaganden').map((row) => row.slice(0, 2))]);
    expect(cost).toBe(175_000);
  });
});

describe('people choose among what stands on Inställningar at the moment', () => {
  const accepts = (own: ReturnType<typeof freshRegister>, header: string, text: string): boolean =>
    own.model.getters.getValidationResultForCellValue(text, { sheetId: own.idOf('Upphandlingar'), row: 1, col: columnOf('Upphandlingar', header) }).isValid;
  it('departments, industries and people, by name or address, are there as soon as they are written', () => {
    const own = freshRegister();
    const next = own.rows('Inställningar').length + 1;
    expect(['KLF', 'UAN'].map((text) => accepts(own, 'Förvaltning', text))).toEqual([true, false]);
    own.write('Inställningar', next, 1, [['Förvaltning', 'UAN', '', '', ''], ['Bransch', 'Bygg', '', '', ''], ['Person', 'Upphandlare Ett', '', 'upphandlare', 'ett@example.se']]);
    expect(accepts(own, 'Förvaltning', 'UAN')).toBe(true);
    expect(accepts(own, 'Bransch', 'Bygg')).toBe(true);
    expect(['Upphandlare Ett', 'ett@example.se', 'Någon annan'].map((text) => accepts(own, 'Beställare, ersättare', text))).toEqual([true, true, false]);
    expect(['Dagar', '90', 'Val: person'].map((text) => accepts(own, 'Beställare', text))).toEqual([false, false, false]);
  });
});

describe('a second time', () => {
  it('nothing is written, and that is told', () => {
    const own = registerHost();
    own.repair();
    const before = own.snapshot();
    const again = own.repair();
    expect(again).toMatchObject({ ok: true, calls: { writes: 0 } });
    expect(toastOf(again)).toBe('Registret är helt: inget behövde ändras.');
    expect(own.snapshot()).toBe(before);
  });
});

it('costs so many calls, told for the record', () => {
  const own = registerHost();
  own.repair();
  const again = own.repair();
  console.log(`repairRegister in an empty spreadsheet: ${JSON.stringify(created.calls)}; again: ${JSON.stringify(again.calls)}`);
  expect(created.calls.reads + created.calls.writes + created.calls.others).toBeLessThan(240);
  expect(again.calls.reads + again.calls.others).toBeLessThan(45);
});

describe('an empty sheet that is already there', () => {
  it('is taken, not doubled, however narrow', () => {
    const own = registerHost();
    own.script("const sheet = book.insertSheet('Upphandlingar'); sheet.getRange(3, 3, 1, 1).setNotes([['min']])");
    expect(own.repair()).toMatchObject({ ok: true });
    expect(own.rows('Upphandlingar')[0]).toHaveLength(Object.keys(registerSheets.procurements.columns).length);
    expect(own.script("return book.getSheetByName('Upphandlingar').getRange(3, 3, 1, 1).getNotes()")).toEqual([['min']]);
  });
});
