import { describe, expect, it } from 'vitest';
import { client, documentOf, settle } from '../support/client';
import { errorOf, scriptHost } from '../support/scriptHost';

const rule = 'SpreadsheetApp.newDataValidation().requireValueInList(["ja", "nej", "7"], true)';
const refused = (cell: string): string => `Exception: The data you entered in cell ${cell} violates the data validation rules set on this cell.`;

/** F1:F3 with a rule, set by a script. */
const ruled = (more: string) => {
  const host = scriptHost();
  host.value(`range(1, 6, 3, 1).setDataValidation(${rule}${more}.build())`);
  return host;
};
const rulesOf = ({ engine }: ReturnType<typeof scriptHost>) => engine.model.exportData().sheets[0]?.dataValidationRules;

describe('a strict rule', () => {
  it('refuses the whole of what is written', () => {
    const host = ruled('.setAllowInvalid(false)');
    expect(errorOf(host.run('range(1, 5, 3, 2).setValues([["a", "nej"], ["b", "kanske"], ["c", "ja"]])'))).toBe(refused('F2'));
    expect(host.value('return sheet.getLastRow()')).toBe(0);
    expect(errorOf(host.run('sheet.appendRow(["", "", "", "", "", "kanske"])'))).toBe(refused('F1'));
  });
  it.each(['"ja"', '"JA"', '""', 'null', '7', '"7"'])('lets %s through', (value) => {
    expect(ruled('.setAllowInvalid(false)').run(`range(1, 6).setValues([[${value}]])`)).toMatchObject({ ok: true });
  });
});

describe('a rule', () => {
  it('allows what breaks it unless told otherwise', () => {
    const host = ruled('');
    expect(host.value('range(1, 6).setValues([["kanske"]]); return range(1, 6).getValues()')).toEqual([['kanske']]);
    expect(rulesOf(host)).toMatchObject([{ criterion: { type: 'isValueInList', values: ['ja', 'nej', '7'], displayStyle: 'arrow' }, isBlocking: false, ranges: ['F1:F3'] }]);
  });
  it('tells its help', () => {
    expect(scriptHost().value(`return [${rule}.build().getHelpText(), ${rule}.setHelpText('Välj').build().getHelpText()]`)).toEqual([null, 'Välj']);
  });
  it('takes the place of the one before, and null takes it from some of its cells', () => {
    const host = ruled('');
    host.value(`range(2, 6).setDataValidation(null)`);
    expect(rulesOf(host)).toMatchObject([{ ranges: ['F1', 'F3'] }]);
    host.value(`range(1, 1, 9, 9).setDataValidation(${rule}.build())`);
    expect(rulesOf(host)).toMatchObject([{ ranges: ['A1:I9'] }]);
    host.value(`range(1, 1, 9, 9).setDataValidation(null)`);
    expect(rulesOf(host)).toEqual([]);
  });
  it('without criteria, or that is no rule, is refused', () => {
    expect(errorOf(scriptHost().run('SpreadsheetApp.newDataValidation().build()'))).toContain('criteria');
    expect(errorOf(scriptHost().run('range(1, 1).setDataValidation(sheet)'))).toContain('method signature');
  });
});

describe('the rules of cells', () => {
  const help = '.map((row) => row.map((each) => each && each.getHelpText()))';
  it('are told, null where there is none', () => {
    const host = ruled('.setHelpText("Välj")');
    expect(host.value(`range(2, 7).setDataValidation(${rule}.build()); return range(1, 6, 2, 2).getDataValidations()${help}`)).toEqual([['Välj', null], ['Välj', null]]);
    expect(host.value('return range(1, 6, 2, 2).getDataValidations().map((row) => row.map((each) => each === null))')).toEqual([[false, true], [false, false]]);
  });
  it('are told with one call', () => {
    expect(ruled('').run('range(1, 1, 9, 9).getDataValidations()').calls).toMatchObject({ reads: 2, writes: 0, cells: 81 });
  });
  it('can be put on other cells, strict as they were, with their help', () => {
    const host = ruled('.setAllowInvalid(false).setHelpText("Välj")');
    expect(host.value(`range(5, 1).setDataValidation(range(1, 6).getDataValidations()[0][0]); return range(5, 1).getDataValidations()${help}`)).toEqual([['Välj']]);
    expect(errorOf(host.run('range(5, 1).setValues([["kanske"]])'))).toBe(refused('A5'));
  });
  it('that a person set are told too, and can be put on other cells', () => {
    const host = scriptHost();
    const person = client(host.session, 'anna');
    const { getters } = person.model;
    const between = { id: 'x', criterion: { type: 'isBetween', values: ['1', '5'] }, isBlocking: true };
    person.dispatch('ADD_DATA_VALIDATION_RULE', { sheetId: 'forsta', rule: between, ranges: [getters.getRangeData(getters.getRangeFromSheetXC('forsta', 'B2'))] });
    settle(person);
    expect(host.value(`const [[found]] = range(2, 2).getDataValidations(); range(3, 3).setDataValidation(found); return [found.getHelpText(), String(found)]`)).toEqual([null, 'DataValidation']);
    expect(errorOf(host.run('range(3, 3).setValues([[6]])'))).toBe(refused('C3'));
  });
  it('are saved with their help, and the same for everybody', () => {
    const host = ruled('.setHelpText("Välj")');
    const again = scriptHost({}, { snapshot: host.engine.model.exportData(), follows: '', revisions: [] });
    expect(again.value(`return range(1, 6).getDataValidations()${help}`)).toEqual([['Välj']]);
    expect(documentOf(client(host.session, 'sen'))).toEqual(documentOf(host.engine));
  });
});
