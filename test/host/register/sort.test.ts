import type { Zone } from '@odoo/o-spreadsheet';
import { describe, expect, it } from 'vitest';
import { addedGetters } from '../../../src/host/engine/added/getters';
import { documentOf, client, settle } from '../support/client';
import { scriptHost } from '../support/scriptHost';

const sheetId = 'forsta';

/** Headers in row 1, frozen; C1 computes twice B, for all rows. */
const sorted = (top: number, col: number, sortDirection: 'asc' | 'desc', frozen = 1) => {
  const host = scriptHost();
  host.value(`range(1, 1, 4, 2).setValues([['Namn', 'Tal'], ['b', 2], ['c', 1], ['a', 3]]); range(1, 3).setFormula('=VSTACK("Dubbelt";B2:B4*2)'); range(3, 1).setNotes([['till c']]); sheet.setFrozenRows(${frozen})`);
  const tab = client(host.session, 'tab');
  const result = tab.model.dispatch('SORT_CELLS', { sheetId, col, row: top, zone: { left: 0, right: 2, top, bottom: 3 }, sortDirection });
  settle(tab);
  expect(documentOf(tab)).toEqual(documentOf(host.engine));
  return { result, rows: host.value('return range(1, 1, 4, 3).getValues()'), notes: addedGetters(host.engine.model.getters).getNotes(sheetId) };
};
const byName = [['Namn', 'Tal', 'Dubbelt'], ['a', 3, 6], ['b', 2, 4], ['c', 1, 2]];

describe('rows beside the results of a formula above them', () => {
  it('are sorted, and computed again', () => expect(sorted(1, 0, 'asc').rows).toEqual(byName));
  it('are sorted by the results', () => expect(sorted(1, 2, 'desc').rows).toEqual(byName));
  it('take their notes along', () => expect(sorted(1, 0, 'asc').notes).toEqual({ '0,3': 'till c' }));
  it('are sorted below the frozen ones, which stay', () => expect(sorted(0, 0, 'asc')).toMatchObject({ rows: byName, notes: { '0,3': 'till c' } }));
});

it('rows among which the formula itself stands are not sorted, as before', () => {
  const { result, rows } = sorted(0, 0, 'asc', 0);
  expect(result.isSuccessful).toBe(false);
  expect(rows).toEqual([['Namn', 'Tal', 'Dubbelt'], ['b', 2, 4], ['c', 1, 2], ['a', 3, 6]]);
});

describe('whole columns', () => {
  const sortColumn = (frozen: number, merged?: Zone, col = 1) => {
    const host = scriptHost();
    host.value(`range(1, 1, 5, 3).setValues([['Namn', 'Tal', 'Ort'], ['b', 2, 'Y'], ['c', 1, 'Z'], ['a', 3, 'X'], ['', '', 'utan']]); range(3, 1).setNotes([['till c']]); sheet.setFrozenRows(${frozen})`);
    const tab = client(host.session, 'tab');
    if (merged !== undefined) tab.dispatch('ADD_MERGE', { sheetId, target: [merged], force: true });
    settle(tab);
    const before = documentOf(tab);
    const result = tab.model.dispatch('SORT_CELLS', { sheetId, col, row: 0, zone: { left: col, right: col, top: 0, bottom: 999 }, sortDirection: 'desc' });
    settle(tab);
    return { host, tab, before, result, rows: host.value('return range(1, 1, 5, 3).getValues()'), notes: addedGetters(host.engine.model.getters).getNotes(sheetId) };
  };
  const byNumber = [['Namn', 'Tal', 'Ort'], ['a', 3, 'X'], ['b', 2, 'Y'], ['c', 1, 'Z'], ['', '', 'utan']];

  it('are sorted with their rows and notes, below the frozen rows', () => {
    expect(sortColumn(1)).toMatchObject({ rows: byNumber, notes: { '0,3': 'till c' } });
  });
  it('are put back by one undo', () => {
    const { tab, host, before } = sortColumn(1);
    tab.dispatch('REQUEST_UNDO', {});
    settle(tab);
    expect(documentOf(tab)).toEqual(before);
    expect(documentOf(host.engine)).toEqual(before);
  });
  it('are sorted below a frozen title of merged cells', () => {
    expect(sortColumn(1, { left: 0, right: 2, top: 0, bottom: 0 }).rows).toEqual([['Namn', '', ''], ...byNumber.slice(1)]);
  });
  it('stay where all that they hold is frozen', () => {
    const { rows, before, tab } = sortColumn(5);
    expect(rows).toEqual([['Namn', 'Tal', 'Ort'], ['b', 2, 'Y'], ['c', 1, 'Z'], ['a', 3, 'X'], ['', '', 'utan']]);
    expect(documentOf(tab)).toEqual(before);
  });
  it('are not sorted beside merged cells', () => {
    expect(sortColumn(1, { left: 1, right: 2, top: 2, bottom: 2 }, 0).result.isSuccessful).toBe(false);
  });
});

it('a range is sorted alone, as it was selected', () => {
  const host = scriptHost();
  host.value(`range(1, 1, 3, 2).setValues([['b', 2], ['c', 1], ['a', 3]])`);
  const tab = client(host.session, 'tab');
  tab.dispatch('SORT_CELLS', { sheetId, col: 1, row: 0, zone: { left: 1, right: 1, top: 0, bottom: 2 }, sortDirection: 'asc' });
  settle(tab);
  expect(host.value('return range(1, 1, 3, 2).getValues()')).toEqual([['b', 1], ['c', 2], ['a', 3]]);
});
