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
