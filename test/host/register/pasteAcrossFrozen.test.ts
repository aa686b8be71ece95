import type { Zone } from '@odoo/o-spreadsheet';
import { describe, expect, it } from 'vitest';
import { documentOf, client, settle } from '../support/client';
import { scriptHost } from '../support/scriptHost';

const header = ['Id', 'Namn', 'Ort', 'Tal'];
const lines = [[1, 'a', 'X', 10], [2, 'b', 'Y', 20], [3, 'c', 'Z', 30], [4, 'd', 'Å', 40]];

/** One row and three columns are frozen. */
const open = () => {
  const host = scriptHost();
  host.value(`range(1, 1, 5, 4).setValues(args[0]); sheet.setFrozenRows(1); sheet.setFrozenColumns(3)`, [header, ...lines]);
  const tab = client(host.session, 'tab');
  const select = (zone: Zone): void => {
    tab.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
  };
  /** What stands in four columns, from a cell on, in everybody's workbook. */
  const found = (row: number, column: number, rows: number): unknown => {
    settle(tab);
    expect(documentOf(tab)).toEqual(documentOf(host.engine));
    return host.value('return range(...args).getValues()', row, column, rows, 4);
  };
  return { tab, select, found };
};

describe('over the line between frozen and other columns', () => {
  it('four rows of four columns are pasted from another program', () => {
    const { tab, found } = open();
    const text = lines.map((line) => line.join('\t')).join('\n');
    const result = tab.model.dispatch('PASTE_FROM_OS_CLIPBOARD', { target: [{ left: 2, right: 2, top: 9, bottom: 9 }], clipboardContent: { text } });
    expect(result.isSuccessful).toBe(true);
    expect(found(10, 3, 4)).toEqual(lines);
  });
  it('four rows of four columns are copied, also over the frozen row', () => {
    const { tab, select, found } = open();
    select({ left: 0, right: 3, top: 1, bottom: 4 });
    tab.dispatch('COPY', {});
    expect(tab.model.dispatch('PASTE', { target: [{ left: 2, right: 2, top: 0, bottom: 0 }] }).isSuccessful).toBe(true);
    expect(found(1, 3, 4)).toEqual(lines);
  });
  it('a whole row is copied, and one undo takes it back', () => {
    const { tab, select, found } = open();
    const before = documentOf(tab);
    select({ left: 0, right: 25, top: 2, bottom: 2 });
    tab.dispatch('COPY', {});
    expect(tab.model.dispatch('PASTE', { target: [{ left: 0, right: 25, top: 7, bottom: 7 }] }).isSuccessful).toBe(true);
    expect(found(8, 1, 1)).toEqual(found(3, 1, 1));
    tab.dispatch('REQUEST_UNDO', {});
    settle(tab);
    expect(documentOf(tab)).toEqual(before);
  });
});
