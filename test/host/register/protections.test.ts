import { describe, expect, it } from 'vitest';
import { errorOf, scriptHost } from '../support/scriptHost';

const found = 'sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)';

describe("a sheet's protections", () => {
  it('are none, or one: the one it has, which can be changed', () => {
    const { value } = scriptHost();
    expect(value(`const before = ${found}.length; sheet.protect().setDescription('Bara skriptet'); return [before, ${found}.map((each) => each.getDescription())]`)).toEqual([0, ['Bara skriptet']]);
    expect(value(`${found}[0].setDescription('Annat'); return ${found}.map((each) => each.getDescription())`)).toEqual(['Annat']);
  });
  it('are told with one call, which protects nothing', () => {
    const { run, session } = scriptHost();
    expect(run(found).calls).toMatchObject({ reads: 2, writes: 0 });
    expect(session.open().revisions).toEqual([]);
  });
  it.each(['"SHEET"', 'undefined', '1', 'sheet', 'SpreadsheetApp.ProtectionType'])('are not told of the kind %s', (kind) => {
    expect(errorOf(scriptHost().run(`sheet.getProtections(${kind})`))).toContain('method signature');
  });
});

describe('an enumeration', () => {
  it('has values that are the same each time, and as text their name', () => {
    expect(scriptHost().value('const { ProtectionType } = SpreadsheetApp; return [ProtectionType.SHEET === SpreadsheetApp.ProtectionType.SHEET, String(ProtectionType.SHEET)]')).toEqual([true, 'SHEET']);
  });
  it('lacks by name what is not emulated, and cannot be changed', () => {
    const { run } = scriptHost();
    expect(errorOf(run('SpreadsheetApp.ProtectionType.RANGE'))).toBe('Exception: ProtectionType.RANGE är inte emulerad (not emulated).');
    expect(errorOf(run('SpreadsheetApp.ProtectionType.SHEET = 1'))).toBe('Exception: ProtectionType kan inte ändras.');
    expect(errorOf(run('SpreadsheetApp.ProtectionType = 1'))).toBe('Exception: SpreadsheetApp kan inte ändras.');
  });
});
