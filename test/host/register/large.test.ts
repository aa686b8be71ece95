import { describe, expect, it } from 'vitest';
import { client, settle } from '../support/client';
import { scriptHost } from '../support/scriptHost';

describe('a change of 250 000 different cells', () => {
  it('by a script reaches the tabs as one revision, and so does what comes after it', { timeout: 120_000 }, () => {
    const { value, session, engine } = scriptHost();
    const tab = client(session, 'tab');
    value('sheet.insertRowsAfter(1000, 9000); range(1, 1, 10000, 25).setValues(Array.from({ length: 10000 }, (_, row) => Array.from({ length: 25 }, (_, column) => `${(row * 7919) % 10007} ${column}`)))');
    expect(session.open().revisions).toHaveLength(2);
    settle(tab);
    expect(tab.model.getters.getEvaluatedCell({ sheetId: 'forsta', col: 24, row: 9999 }).value).toBe(`${(9999 * 7919) % 10007} 24`);
    tab.dispatch('SORT_CELLS', { sheetId: 'forsta', col: 0, row: 0, zone: { left: 0, right: 24, top: 0, bottom: 9999 }, sortDirection: 'desc' });
    settle(tab);
    expect(engine.model.getters.getEvaluatedCell({ sheetId: 'forsta', col: 0, row: 1 }).value).toBe('9999 0');
    expect(value('sheet.appendRow(["sist"]); return sheet.getLastRow()')).toBe(10_001);
    settle(tab);
    expect(tab.model.getters.getEvaluatedCell({ sheetId: 'forsta', col: 0, row: 10_000 }).value).toBe('sist');
  });
});
