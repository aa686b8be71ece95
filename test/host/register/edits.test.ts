import { describe, expect, it } from 'vitest';
import { settle, type Client } from '../support/client';
import { cell, event, eventsAfter, eventsOf, open, sheetId, soon } from './support/editedWorkbook';

const zone = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const select = ({ model }: Client, at: ReturnType<typeof zone>): void => {
  model.selection.selectZone({ cell: { col: at.left, row: at.top }, zone: at });
};

describe('onEdit of one cell', () => {
  it.each([
    ['text', ['', ''], 'hej', { value: 'hej' }],
    ['a number over another', ['5'], '22.5', { value: '22.5', oldValue: '5' }],
    ['a date: its number', [], '2026-01-15', { value: '46037' }],
    ['a truth', [], 'TRUE', { value: 'TRUE' }],
    ['a formula: no value', ['före'], '=1+1', { oldValue: 'före' }],
    ['over a formula: no old value', ['=1+1'], 'efter', { value: 'efter' }],
    ['nothing: no value', ['bort'], '', { oldValue: 'bort' }],
  ])('gets %s', async (_what, before, content, expected) => {
    expect(await eventsAfter(before, (tab) => tab.dispatch(...cell(0, 0, content)))).toEqual([event('A1', expected)]);
  });

  it('has the old value when the cell is cleared with Delete', async () => {
    expect(await eventsAfter(['bort'], (tab) => tab.dispatch('DELETE_CONTENT', { sheetId, target: [zone(0, 0, 0, 0)] }))).toEqual([event('A1', { oldValue: 'bort' })]);
  });
});

describe('onEdit of several cells has their block, and no values, when somebody', () => {
  const table = ['3|c', '1|a', '2|b'];
  const acts: Readonly<Record<string, readonly [(tab: Client) => void, string]>> = {
    'clears': [(tab) => tab.dispatch('DELETE_CONTENT', { sheetId, target: [zone(0, 0, 1, 1)] }), 'A1:B2'],
    'clears two places at once': [(tab) => tab.dispatch('DELETE_CONTENT', { sheetId, target: [zone(0, 0, 0, 0), zone(1, 2, 1, 2)] }), 'A1:B3'],
    'copies and pastes': [(tab) => {
      select(tab, zone(0, 0, 1, 1));
      tab.dispatch('COPY', {});
      tab.dispatch('PASTE', { target: [zone(3, 4, 3, 4)] });
    }, 'D5:E6'],
    'pastes from elsewhere': [(tab) => tab.dispatch('PASTE_FROM_OS_CLIPBOARD', { target: [zone(2, 2, 2, 2)], clipboardContent: { text: 'x\ty\nz\tå' } }), 'C3:D4'],
    'fills downwards': [(tab) => {
      select(tab, zone(0, 0, 0, 0));
      tab.dispatch('AUTOFILL_SELECT', { col: 0, row: 5 });
      tab.dispatch('AUTOFILL', {});
    }, 'A2:A6'],
    'cuts and pastes': [(tab) => {
      select(tab, zone(0, 0, 0, 0));
      tab.dispatch('CUT', {});
      tab.dispatch('PASTE', { target: [zone(2, 3, 2, 3)] });
    }, 'A1:C4'],
    'sorts': [(tab) => tab.dispatch('SORT_CELLS', { sheetId, col: 0, row: 0, zone: zone(0, 0, 1, 2), sortDirection: 'asc' }), 'A1:B3'],
  };
  it.each(Object.entries(acts))('%s', async (_what, [act, at]) => {
    expect(await eventsAfter(table, act)).toEqual([event(at)]);
  });
});

describe('onEdit of an undo', () => {
  it('of one cell has what it became and what it was', async () => {
    expect(await eventsAfter(['först', 'sist'], (tab) => tab.dispatch('REQUEST_UNDO', {}))).toEqual([event('A2', { oldValue: 'sist' })]);
  });
  it('and of its redo', async () => {
    const both = (tab: Client): void => {
      tab.dispatch('REQUEST_UNDO', {});
      settle(tab);
      tab.dispatch('REQUEST_REDO', {});
    };
    expect(await eventsAfter(['x'], both)).toEqual([event('A1', { oldValue: 'x' }), event('A1', { value: 'x' })]);
  });
});

describe('onEdit is not fired by', () => {
  it.each<readonly [string, Parameters<Client['dispatch']>]>([
    ['looks', ['SET_FORMATTING', { sheetId, target: [zone(0, 0, 2, 2)], style: { bold: true } }]],
    ['inserted rows', ['ADD_COLUMNS_ROWS', { sheetId, sheetName: 'Blad1', dimension: 'ROW', base: 0, quantity: 2, position: 'before' }]],
    ['removed rows', ['REMOVE_COLUMNS_ROWS', { sheetId, sheetName: 'Blad1', dimension: 'ROW', elements: [0] }]],
    ['moved rows', ['MOVE_COLUMNS_ROWS', { sheetId, sheetName: 'Blad1', dimension: 'ROW', base: 4, elements: [0], position: 'before' }]],
    ['a new sheet', ['CREATE_SHEET', { sheetId: 'ny', position: 1, name: 'Nytt' }]],
    ['widths', ['RESIZE_COLUMNS_ROWS', { sheetId, dimension: 'COL', elements: [0], size: 99 }]],
  ])('%s', async (_what, command) => {
    expect(await eventsAfter(['a', 'b'], (tab) => tab.dispatch(...command))).toEqual([]);
  });

  it('an undo of those', async () => {
    const act = (tab: Client): void => {
      tab.dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: 'Blad1', dimension: 'ROW', elements: [0] });
      tab.dispatch('REQUEST_UNDO', {});
    };
    expect(await eventsAfter(['a', 'b'], act)).toEqual([]);
  });

  it('the script', async () => {
    const opened = open();
    opened.script.runner.run({ functionName: 'write', args: [], place: { sheetId, col: 0, row: 0 } });
    await soon();
    expect(eventsOf(opened)).toEqual([]);
    expect(opened.script.runner.log.latest.map(({ functionName }) => functionName)).toEqual(['write']);
  });
});
