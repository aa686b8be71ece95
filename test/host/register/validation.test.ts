import { describe, expect, it } from 'vitest';
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
