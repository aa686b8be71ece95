import { describe, expect, it } from 'vitest';
import { errorOf, scriptHost } from '../support/scriptHost';

describe('looks', () => {
  const { engine, run, value } = scriptHost();
  const { getters } = engine.model;

  it('are set on every cell of the range, and each call is one write', () => {
    const answer = run(`((all) => range(1, 1, 2, 2).setFontWeights(all('bold')).setFontSizes(all(14)).setFontColors(all('#112233')).setBackgrounds(all('#aabbcc')).setWraps(all(true)).setNumberFormat('0.0'))((look) => [[look, look], [look, look]])`);
    expect(answer).toMatchObject({ ok: true, calls: { writes: 6, cells: 0 } });
    const look = { bold: true, fontSize: 14, textColor: '#112233', fillColor: '#aabbcc', wrapping: 'wrap' };
    for (const [row, col] of [[0, 0], [1, 1]] as const) expect(getters.getCellStyle({ sheetId: 'forsta', row, col })).toMatchObject(look);
    expect(getters.getCellStyle({ sheetId: 'forsta', row: 2, col: 0 })).not.toMatchObject({ bold: true });
  });

  it('rows are frozen, and thawed with 0', () => {
    value('sheet.setFrozenRows(3)');
    expect(getters.getPaneDivisions('forsta').ySplit).toBe(3);
    value('sheet.setFrozenRows(0)');
    expect(getters.getPaneDivisions('forsta').ySplit).toBe(0);
  });

  it('columns get their width', () => {
    value('sheet.setColumnWidths(2, 2, 321)');
    expect([0, 1, 2, 3].map((column) => getters.getColSize('forsta', column) === 321)).toEqual([false, true, true, false]);
  });

  it.each(['sheet.setFrozenRows(1000)', 'sheet.setFrozenRows(-1)', 'sheet.setColumnWidths(26, 2, 100)', 'sheet.setColumnWidths(0, 1, 100)'])('%s is refused', (call) => {
    expect(errorOf(run(call))).toMatch(/^Exception: /);
  });
});
