import { describe, expect, it } from 'vitest';
import { errorOf, scriptHost } from '../support/scriptHost';

describe('looks', () => {
  const { engine, run, value } = scriptHost();
  const { getters } = engine.model;

  it('are set on every cell of the range, and each call is one write', () => {
    const answer = run(`range(1, 1, 2, 2).setFontWeight('bold').setFontSize(14).setFontColor('#112233').setBackground('#aabbcc').setHorizontalAlignment('right').setWrap(true)`);
    expect(answer).toMatchObject({ ok: true, calls: { writes: 6, cells: 0 } });
    const look = { bold: true, fontSize: 14, textColor: '#112233', fillColor: '#aabbcc', align: 'right', wrapping: 'wrap' };
    for (const [row, col] of [[0, 0], [1, 1]] as const) expect(getters.getCellStyle({ sheetId: 'forsta', row, col })).toMatchObject(look);
    expect(getters.getCellStyle({ sheetId: 'forsta', row: 2, col: 0 })).not.toMatchObject({ bold: true });
  });

  it('rows are frozen, and thawed with 0', () => {
    value('sheet.setFrozenRows(3)');
    expect(getters.getPaneDivisions('forsta').ySplit).toBe(3);
    value('sheet.setFrozenRows(0)');
    expect(getters.getPaneDivisions('forsta').ySplit).toBe(0);
  });

  it('a column gets its width', () => {
    value('sheet.setColumnWidth(2, 321)');
    expect(getters.getColSize('forsta', 1)).toBe(321);
  });

  it.each(['sheet.setFrozenRows(1000)', 'sheet.setFrozenRows(-1)', 'sheet.setColumnWidth(99, 100)', 'sheet.setColumnWidth(0, 100)'])('%s is refused', (call) => {
    expect(errorOf(run(call))).toMatch(/^Exception: /);
  });
});
