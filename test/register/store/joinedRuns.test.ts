import { describe, expect, it } from 'vitest';
import { joinedRuns } from '../../../src/register/store/joinedRuns';
import { headers, noted, tableOf } from './sheet';

const row = noted({ id: 'U-2026-001', name: 'Stadsfesten', caseNumber: 'KS 1', department: 'KLF', value: 5 });
const table = tableOf([row]);
const at = (column: string): number => table.at.get(column) ?? 0;
const runs = [{ row: 1, column: at('name'), values: ['Festen'] }, { row: 1, column: at('department'), values: ['TF'] }, { row: 1, column: at('version'), values: ['2:x'] }];

describe('runs of a row', () => {
  it('are one, with what stands between and the version', () => {
    expect(joinedRuns(table, runs, [])).toEqual([{ row: 1, column: at('version'), values: ['2:x', 'Festen', 'KS 1', 'TF'] }]);
  });

  it('stop at a formula, and the version is with the first', () => {
    const formulas = headers.map((header) => (header === 'Diarienummer' ? '=A1' : ''));
    expect(joinedRuns(table, runs, formulas)).toHaveLength(2);
  });

  it('stop at people’s own columns', () => {
    const order = headers.flatMap((header) => (header === 'Diarienummer' ? ['Egen', header] : [header]));
    const own = tableOf([{ ...row, Egen: 'x' }], order);
    const place = (column: string): number => own.at.get(column) ?? 0;
    expect(joinedRuns(own, [{ row: 1, column: place('name'), values: ['a'] }, { row: 1, column: place('caseNumber'), values: ['b'] }], [])).toHaveLength(2);
  });

  it('stop at a text that could be taken for a formula', () => {
    const risky = tableOf([{ ...row, caseNumber: '=1+1' }]);
    expect(joinedRuns(risky, runs, [])).toHaveLength(2);
  });
});
