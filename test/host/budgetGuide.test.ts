import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeBundle } from '../../src/build/codeBundle';
import { formulaToEngine } from '../../src/host/server/engine';
import { prepareOnce, scriptHost } from './support/scriptHost';

prepareOnce(await codeBundle());

const guide = readFileSync('docs/budget.md', 'utf8');
const { engine } = scriptHost();
const { model } = engine;

const write = (cell: string, content: string): void => {
  const { left: col, top: row } = model.getters.getRangeFromSheetXC('forsta', cell).zone;
  model.dispatch('UPDATE_CELL', { sheetId: 'forsta', row, col, content: formulaToEngine(content) });
};

const valueIn = (cell: string): unknown => {
  const { left: col, top: row } = model.getters.getRangeFromSheetXC('forsta', cell).zone;
  return model.getters.getEvaluatedCell({ sheetId: 'forsta', row, col }).value;
};

/** A number as the guide prints it: to as many digits as it prints. */
const asPrinted = (value: unknown, printed: string): string =>
  Number(value).toLocaleString('sv-SE', { maximumFractionDigits: printed.split(',')[1]?.length ?? 0 }).replace(/\s/g, ' ');

describe('the guide for budget officers:', () => {
  const rows = [...guide.matchAll(/^\| (B\d+) \| `(=[^`]+)` \| ([\d ,]+) \|/gm)].map(([, cell = '', formula = '', printed = '']) => [cell, formula, printed] as const);
  for (const [cell, formula] of rows) write(cell, formula);

  it('has its ten formulas', () => expect(rows.length).toBe(10));

  it.each(rows)('%s: %s gives %s', (cell, _formula, printed) => {
    expect(asPrinted(valueIn(cell), printed)).toBe(printed);
  });

  it('an assumption of one’s own changes the result as it says', () => {
    const [, formula = '', printed = ''] = /`(=KOMMUN_INTAKT\([^`]+F1:G2\))` ([\d ]+\d) i stället för 175 000/.exec(guide) ?? [];
    for (const [cell, content] of [['F1', 'Kommunal skattesats'], ['G1', '0,2202'], ['F2', 'Försörjningsstöd och handläggning'], ['G2', '130000'], ['J1', formula]] as const) write(cell, content);
    expect(asPrinted(valueIn('J1'), printed)).toBe(printed);
  });
});
