import { describe, expect, it } from 'vitest';
import { errorOf, scriptHost } from '../support/scriptHost';

/** The names in B2:B9 of another sheet are what C2 may hold. */
const listed = () => {
  const host = scriptHost();
  host.value(`const list = spreadsheet.insertSheet('Val ett'); list.getRange(2, 2, 2, 1).setValues([['KLF'], ['TF']]);
    range(2, 3).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(list.getRange(2, 2, 8, 1), true).build())`);
  const { getters } = host.engine.model;
  const rule = () => getters.getValidationRuleForCell({ sheetId: 'forsta', row: 1, col: 2 });
  const accepts = (text: string): boolean => getters.getValidationResultForCellValue(text, { sheetId: 'forsta', row: 1, col: 2 }).isValid;
  return { ...host, rule, accepts };
};

describe('a rule that takes its list from a range', () => {
  it('accepts what stands there, also what is written there later', () => {
    const { accepts, value } = listed();
    expect(['KLF', 'TF', 'GNU'].map(accepts)).toEqual([true, true, false]);
    value(`spreadsheet.getSheetByName('Val ett').getRange(4, 2, 1, 1).setValues([['GNU']])`);
    expect(accepts('GNU')).toBe(true);
  });
  it('follows the range wherever rows, columns and names take it', () => {
    const { engine, accepts, value } = listed();
    const { model } = engine;
    const sheetId = model.getters.getSheetIdByName('Val ett') ?? '';
    for (const dimension of ['ROW', 'COL'] as const) model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: 'Val ett', dimension, base: 0, quantity: 1, position: 'before' });
    expect(['KLF', 'GNU'].map(accepts)).toEqual([true, false]);
    model.dispatch('RENAME_SHEET', { sheetId, oldName: 'Val ett', newName: 'Listor' });
    expect(['KLF', 'GNU'].map(accepts)).toEqual([true, false]);
    value("spreadsheet.getSheetByName('Listor').getRange(5, 3, 1, 1).setValues([['GNU']])");
    expect(accepts('GNU')).toBe(true);
  });
  it('shows the list in the cell, and only warns unless told otherwise', () => {
    expect(listed().rule()).toMatchObject({ isBlocking: false, criterion: { type: 'isValueInRange', displayStyle: 'arrow' } });
  });
  it('of something that is no range is refused', () => {
    expect(errorOf(scriptHost().run('SpreadsheetApp.newDataValidation().requireValueInRange("A1:A3", true)'))).toContain('requireValueInRange');
  });
});

it('columns are frozen, and set free', () => {
  const { value, engine } = scriptHost();
  value('sheet.setFrozenColumns(3)');
  expect(engine.model.getters.getPaneDivisions('forsta')).toMatchObject({ xSplit: 3 });
  value('sheet.setFrozenColumns(0)');
  expect(engine.model.getters.getPaneDivisions('forsta')).toMatchObject({ xSplit: 0 });
});
