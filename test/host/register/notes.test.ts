import { describe, expect, it } from 'vitest';
import { client, documentOf, settle, type Client } from '../support/client';
import { scriptHost } from '../support/scriptHost';
import { addedGetters } from '../../../src/host/engine/added/getters';

const sheetId = 'forsta';
const rows = { sheetId, sheetName: 'Blad1', dimension: 'ROW' } as const;

/** Notes "a" in B2 and "b" in B4, and a tab that has them. */
const noted = () => {
  const host = scriptHost();
  host.value('range(1, 2, 4, 1).setValues([["Rubrik"], [3], [1], [2]]); range(2, 2, 3, 1).setNotes([["a"], [""], ["b"]])');
  const tab = client(host.session, 'tab');
  return { ...host, tab };
};
const notesIn = ({ model }: Pick<Client, 'model'>): Readonly<Record<string, string>> => addedGetters(model.getters).getNotes(sheetId);

describe('notes', () => {
  it('are read back as they were set, and not as values', () => {
    expect(scriptHost().value('return [range(1, 1, 1, 2).setNotes([["<b>Hjälp</b>\\n", ""]]).getNotes(), sheet.getLastRow()]')).toEqual([[['<b>Hjälp</b>\n', '']], 0]);
  });
  it('are taken away by an empty one', () => {
    expect(scriptHost().value('return range(1, 1).setNotes([["x"]]).setNotes([[""]]).getNotes()')).toEqual([['']]);
  });
  it('of the wrong size are refused', () => {
    expect(scriptHost().value('return told(() => range(1, 1).setNotes([["x"], ["y"]]))')).toContain('The data has 2 but the range has 1.');
  });
  it('stay when the values are written over or blanked', () => {
    expect(noted().value('range(2, 2).setValues([[""]]); return range(2, 2).getNotes()')).toEqual([['a']]);
  });
  it('reach the tabs that are open', () => {
    const { tab, value } = noted();
    value('range(9, 1).setNotes([["ny"]])');
    tab.listen();
    expect(notesIn(tab)).toEqual({ '1,1': 'a', '1,3': 'b', '0,8': 'ny' });
  });
  it('are one call and one revision', () => {
    const { run, session } = scriptHost();
    expect(run('range(1, 1, 2, 2).setNotes([["a", "b"], ["c", "d"]])').calls).toMatchObject({ writes: 1 });
    expect(session.open().revisions).toHaveLength(1);
  });
  it('are saved with the workbook', () => {
    const { engine } = noted();
    const again = scriptHost({}, { snapshot: engine.model.exportData(), follows: '', revisions: [] });
    expect(notesIn(again.engine)).toEqual({ '1,1': 'a', '1,3': 'b' });
  });
});

describe('notes follow their cells when somebody', () => {
  type Change = Parameters<Client['dispatch']>;
  const anchor = { sheetId, col: 1, row: 1, zone: { left: 1, right: 1, top: 1, bottom: 3 } };
  const changes: Readonly<Record<string, readonly [readonly Change[], Readonly<Record<string, string>>]>> = {
    'inserts a row above': [[['ADD_COLUMNS_ROWS', { ...rows, base: 0, quantity: 2, position: 'before' }]], { '1,3': 'a', '1,5': 'b' }],
    'inserts a row between': [[['ADD_COLUMNS_ROWS', { ...rows, base: 2, quantity: 1, position: 'after' }]], { '1,1': 'a', '1,4': 'b' }],
    'inserts a column': [[['ADD_COLUMNS_ROWS', { ...rows, dimension: 'COL', base: 0, quantity: 1, position: 'before' }]], { '2,1': 'a', '2,3': 'b' }],
    'removes a row above': [[['REMOVE_COLUMNS_ROWS', { ...rows, elements: [0] }]], { '1,0': 'a', '1,2': 'b' }],
    'removes the row itself': [[['REMOVE_COLUMNS_ROWS', { ...rows, elements: [1] }]], { '1,2': 'b' }],
    'removes the row and undoes it': [[['REMOVE_COLUMNS_ROWS', { ...rows, elements: [1] }], ['REQUEST_UNDO', {}]], { '1,1': 'a', '1,3': 'b' }],
    'moves a row': [[['MOVE_COLUMNS_ROWS', { ...rows, base: 6, elements: [1], position: 'before' }]], { '1,6': 'a', '1,2': 'b' }],
    'sorts': [[['SORT_CELLS', { ...anchor, sortDirection: 'asc' }]], { '1,3': 'a', '1,2': 'b' }],
    'sorts backwards and undoes it': [[['SORT_CELLS', { ...anchor, sortDirection: 'desc' }], ['REQUEST_UNDO', {}]], { '1,1': 'a', '1,3': 'b' }],
    'sorts with the header left': [[['SORT_CELLS', { ...anchor, zone: { left: 0, right: 1, top: 0, bottom: 3 }, sortDirection: 'asc' }]], { '1,3': 'a', '1,2': 'b' }],
    'cuts and pastes the cell': [[['MOVE_RANGES', { target: [{ left: 1, right: 1, top: 1, bottom: 1 }], sheetId, sheetName: 'Blad1', targetSheetId: sheetId, col: 4, row: 6 }]], { '4,6': 'a', '1,3': 'b' }],
  };
  it.each(Object.entries(changes))('%s', (_what, [dispatched, expected]) => {
    const { tab, engine } = noted();
    for (const change of dispatched) {
      tab.dispatch(...change);
      settle(tab);
    }
    expect(notesIn(tab)).toEqual(expected);
    expect(notesIn(engine)).toEqual(expected);
    expect(documentOf(engine)).toEqual(documentOf(tab));
  });

  it('removes a row in a tab that has not heard of a new note', () => {
    const { tab, engine, value } = noted();
    value('range(8, 1).setNotes([["ny"]])');
    tab.dispatch('REMOVE_COLUMNS_ROWS', { ...rows, elements: [0] });
    settle(tab);
    expect(notesIn(engine)).toEqual({ '1,0': 'a', '1,2': 'b', '0,6': 'ny' });
    expect(documentOf(engine)).toEqual(documentOf(tab));
  });

  it('copies the sheet, and are gone with a sheet that is removed', () => {
    const { tab, engine } = noted();
    tab.dispatch('DUPLICATE_SHEET', { sheetId, sheetIdTo: 'kopia', sheetNameTo: 'Kopia' });
    tab.dispatch('DELETE_SHEET', { sheetId, sheetName: 'Blad1' });
    settle(tab);
    expect(addedGetters(engine.model.getters).getNotes('kopia')).toEqual({ '1,1': 'a', '1,3': 'b' });
    expect(notesIn(engine)).toEqual({});
    expect(documentOf(engine)).toEqual(documentOf(tab));
  });
});
