import { describe, expect, it } from 'vitest';
import { registerSheets } from '../../../../src/register/sheets';
import { freshRegister, registerHost, toastOf, type RegisterHost } from './support/registerHost';

const procurements = 'Upphandlingar';
const all = Object.values(registerSheets.procurements.columns).map(({ header }) => header);

/** A sheet that a municipality has kept for years: a title, own columns, colours, notes, a rule, a filter's order. */
const ownList = (): RegisterHost => {
  const own = registerHost();
  own.script(`const sheet = book.insertSheet('Upphandlingar');
    sheet.getRange(1, 1, 4, 5).setValues([['Våra upphandlingar', '', '', '', ''], ['', '', '', '', ''], ['Prio', 'upphandling', 'Skäl', 'Förvaltning', 'Ring'], [1, 'Städ', 'för liten', 'TF', 'nej']]);
    sheet.getRange(4, 1, 1, 5).setBackgrounds([['#ff0000', '#ff0000', null, null, '#00ff00']]);
    sheet.getRange(3, 2, 1, 1).setNotes([['vår egen anteckning']]);
    sheet.getRange(4, 4, 5, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['TF', 'Vår'], true).setAllowInvalid(false).build());
    sheet.getRange(9, 7, 1, 1).setNotes([['till höger']]);
    sheet.getRange(9, 7, 1, 1).setBackgrounds([['#0000ff']]);
    sheet.setColumnWidths(2, 1, 333); sheet.hideColumns(5)`);
  return own;
};

describe('a sheet of the municipality’s own becomes the register’s', () => {
  const own = ownList();
  const before = own.rows(procurements);
  const answer = own.repair();
  const after = own.rows(procurements);
  const sheetId = own.idOf(procurements);
  const { getters } = own.model;

  it('with the columns that it lacks after its own, in the same header row', () => {
    expect(after[2]?.slice(0, 5)).toEqual(before[2]);
    expect(after[2]?.slice(5)).toEqual(all.filter((header) => !['Upphandling', 'Skäl', 'Förvaltning'].includes(header)));
    expect(toastOf(answer)).toContain('Upphandlingar: kolumnerna Id, Version, Diarienummer,');
  });
  it('with an id for its row, and what it costs', () => {
    expect(after[3]?.[5]).toMatch(/^U-\d{4}-001$/);
    expect(after[3]?.[after[2]?.indexOf('Merkostnad') ?? 0]).toBe(69_600);
    expect(after).toHaveLength(4);
  });
  it('and keeps its values, colours, notes, rules, widths and hidden columns', () => {
    expect(after.map((row) => row.slice(0, 5))).toEqual(before);
    expect([0, 4].map((col) => getters.getCell({ sheetId, row: 3, col })?.style?.fillColor)).toEqual(['#ff0000', '#00ff00']);
    expect(own.notes(procurements)[2]?.[1]).toBe('vår egen anteckning');
    expect(own.notes(procurements)[2]?.[2]).toBe(registerSheets.procurements.columns.reason.help);
    expect(getters.getValidationRuleForCell({ sheetId, row: 3, col: 3 })).toMatchObject({ isBlocking: true, criterion: { values: ['TF', 'Vår'] } });
    expect([getters.getColSize(sheetId, 1), getters.isColHidden(sheetId, 4)]).toEqual([333, true]);
  });
  it('also what stands to the right of it without content', () => {
    const col = 6 + all.length - 3;
    expect(own.script("return book.getSheetByName('Upphandlingar').getRange(9, args[0], 1, 1).getNotes()", col + 1)).toEqual([['till höger']]);
    expect(getters.getCell({ sheetId, row: 8, col })?.style?.fillColor).toBe('#0000ff');
  });
  it('and the second time nothing is written', () => {
    const made = own.snapshot();
    expect(own.repair()).toMatchObject({ ok: true, calls: { writes: 0 } });
    expect(own.snapshot()).toBe(made);
  });
});

describe('after what people do in the register, repairing it writes nothing:', () => {
  it.each<[string, (own: RegisterHost) => void]>([
    ['columns moved', (own) => own.moveColumn(procurements, 16, 3)],
    ['a column inserted among the others', (own) => own.insert(procurements, 'COL', 5, 2)],
    ['a title inserted above', (own) => {
      own.insert(procurements, 'ROW', 1, 3);
      own.write(procurements, 1, 1, [['Upphandlingar med krav']]);
    }],
    ['a note written over, a colour, a filter', (own) => {
      own.script("const s = book.getSheetByName('Upphandlingar'); s.getRange(1, 3, 1, 1).setNotes([['vår']]); s.getRange(1, 3, 3, 1).setBackgrounds([['#ff0000'], ['#ff0000'], [null]])");
      const sheetId = own.idOf(procurements);
      const range = own.model.getters.getRangeDataFromZone(sheetId, { left: 0, right: 5, top: 0, bottom: 9 });
      own.model.dispatch('CREATE_TABLE', { sheetId, ranges: [range], tableType: 'static', config: { hasFilters: true, totalRow: false, firstColumn: false, lastColumn: false, numberOfHeaders: 1, bandedRows: false, bandedColumns: false, styleId: 'TableStyleMedium2', automaticAutofill: false } });
    }],
    ['a rule of their own, or none', (own) => {
      own.script("const s = book.getSheetByName('Upphandlingar'); s.getRange(2, 16, 9, 1).setDataValidation(null); s.getRange(2, 6, 9, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x'], true).build())");
    }],
    ['a sheet moved and another added', (own) => own.script("book.insertSheet('Eget').getRange(1, 1, 1, 1).setValues([['x']])")],
    ['a wage in their own words, settings taken away', (own) => {
      own.write(procurements, 2, 36, [['mycket']]);
      own.remove('Inställningar', 'ROW', 2, 3);
    }],
  ])('%s', (_, change) => {
    const own = freshRegister();
    change(own);
    own.repair();
    const before = own.snapshot();
    expect(own.repair()).toMatchObject({ ok: true, calls: { writes: 0 } });
    expect(own.snapshot()).toBe(before);
  });
});

describe('a header that stands twice', () => {
  it('stops everything before anything is written, with a sentence that says where', () => {
    const own = registerHost();
    own.script("book.insertSheet('Platser').getRange(2, 1, 1, 4).setValues([['Id', 'Läge', 'Plats', 'LÄGE ']])");
    const before = own.snapshot();
    expect(own.repair()).toMatchObject({
      ok: false,
      error: 'Rubriken ”Läge” finns 2 gånger på bladet ”Platser”: i kolumn B och D. Byt namn på eller ta bort den som inte ska vara med.',
      calls: { writes: 0 },
    });
    expect(own.snapshot()).toBe(before);
  });
});

describe('a sheet that people have renamed', () => {
  it('is still the register’s, and nothing is made anew', () => {
    const own = registerHost();
    own.repair();
    for (const [title, name] of [['Upphandlingar', 'Våra upphandlingar'], ['Antaganden', 'Siffror']] as const) {
      own.model.dispatch('RENAME_SHEET', { sheetId: own.idOf(title), oldName: title, newName: name });
    }
    own.write('Våra upphandlingar', 2, 3, [['Städ']]);
    own.remove('Våra upphandlingar', 'COL', 41);
    expect(toastOf(own.repair())).toMatch(/^Våra upphandlingar: kolumnen Merkostnad är tillagd sist/);
    expect(own.rows('Våra upphandlingar')[1]?.at(-1)).toBe(69_600);
    expect(own.idOf('Upphandlingar')).toBe('');
  });
});

describe('what has been removed', () => {
  it('a column, comes back last, and the formulas that counted on it count again', () => {
    const own = freshRegister();
    own.write(procurements, 2, 3, [['Städ']]);
    const wage = (own.rows(procurements)[0] ?? []).indexOf('Andel försörjningsstöd');
    own.remove(procurements, 'COL', wage + 1);
    expect(toastOf(own.repair())).toContain('Upphandlingar: kolumnen Andel försörjningsstöd är tillagd sist');
    const [headers = []] = own.rows(procurements);
    expect(headers.at(-1)).toBe('Andel försörjningsstöd');
    own.write(procurements, 2, headers.length, [[1]]);
    expect(own.rows(procurements)[1]?.[headers.indexOf('Kommunens intäkt per år')]).toBe(175_000);
  });
  it('a sheet, comes back, and the formulas that counted on it count again', () => {
    const own = freshRegister();
    own.write(procurements, 2, 3, [['Städ']]);
    own.model.dispatch('DELETE_SHEET', { sheetId: own.idOf('Antaganden'), sheetName: 'Antaganden' });
    expect(toastOf(own.repair())).toMatch(/^Skapat: Antaganden\. Upphandlingar: rubriker och formler är återställda\./);
    expect(own.rows(procurements)[1]?.[(own.rows(procurements)[0] ?? []).indexOf('Merkostnad')]).toBe(69_600);
    expect(own.repair()).toMatchObject({ ok: true, calls: { writes: 0 } });
  });
});
