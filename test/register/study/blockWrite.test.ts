import { describe, expect, it } from 'vitest';
import { blockWrite } from '../../../src/register/study/blockWrite';
import type { Cell } from '../../../src/register/values/cell';
import type { StudyCell } from '../../../src/register/study/studyCells';

/** Three rows of two columns, from the second row and column on; the second row is a formula's. */
const grid: readonly (readonly Cell[])[] = [[], ['', 'vård', 1], ['', 'omsorg', 2], ['', '', '']];
const formulas = [[], ['', '', ''], ['', '', '=1+1'], ['', '', '']];
const place = { rows: [1, 2, 3], columns: [1, 2] };
const written = (...wanted: readonly (readonly StudyCell[])[]) => blockWrite(grid, formulas, place, wanted);

describe('a block of cells', () => {
  it('that stands as it is wanted is not written', () => expect(written(['vård', 1], ['omsorg', 2])).toEqual({ insert: undefined, writes: [] }));
  it('is written from the first row that changes to the last', () =>
    expect(written(['vård', 1], ['omsorg', 3], ['handläggning', 4])).toEqual({ insert: undefined, writes: [{ row: 2, column: 1, values: [['omsorg', 3], ['handläggning', 4]] }] }));
  it('keeps a formula whose value does not change', () =>
    expect(written(['vård', 5], ['omsorg', 2], ['vård', 6]).writes).toEqual([{ row: 1, column: 1, values: [['vård', 5], ['omsorg', '=1+1'], ['vård', 6]] }]));
  it('is emptied where fewer rows are wanted', () => expect(written(['vård', 1]).writes).toEqual([{ row: 2, column: 1, values: [['', '']] }]));
  it('gets the rows that it lacks, below its last', () =>
    expect(written(['vård', 1], ['omsorg', 2], ['a-kassa', 3], ['lön', 4], ['lön', 5])).toEqual({
      insert: { below: 3, rows: 2 },
      writes: [{ row: 3, column: 1, values: [['a-kassa', 3], ['lön', 4], ['lön', 5]] }],
    }));
  it('is written in parts where its columns are apart', () =>
    expect(blockWrite(grid, formulas, { rows: [1, 2], columns: [1, 5] }, [['vård', 7]]).writes).toEqual([
      { row: 1, column: 1, values: [['vård'], ['']] },
      { row: 1, column: 5, values: [[7], ['']] },
    ]));
  it('leaves a row alone that is gone', () => expect(blockWrite(grid, formulas, { rows: [undefined, 2], columns: [2] }, [[''], [9]]).writes).toEqual([{ row: 2, column: 2, values: [[9]] }]));
  it.each(['=1+1', '+46', '-5 %', '@namn', '2026-01-01', '007'])('takes a text for a text: %s', (text) => expect(written([text, 1], ['omsorg', 2]).writes[0]?.values[0]?.[0]).toBe(`'${text}`));
});
