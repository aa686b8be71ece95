import { describe, expect, it } from 'vitest';
import { rowSheetNames, type RowSheetName } from '../../../../src/register/rowSheets';
import { office, type Office } from './support/office';
import { computed, csvRows } from './support/csv';
import { payloads } from './support/injections';
import { requiredValues, textColumns } from './support/textColumns';

/** As the register keeps a text: trimmed, with one kind of line end, without the apostrophe that marks a text in a sheet. */
const kept = (payload: string): string => payload.trim().replace(/^'/, '').trim().replace(/\r\n?/g, '\n');

/** The texts of some rows: by row, then by the sheet's text columns. */
type Texts = readonly (readonly string[])[];
const keptOf = (texts: Texts): Texts => texts.map((row) => row.map(kept));

const create = (own: Office, sheet: RowSheetName, row: readonly string[]): string => {
  const values = textColumns(sheet).map((column, index) => ({ column, after: row[index] ?? '' }));
  const answer = own.ask('createRow', { sheet, values: [...requiredValues(sheet), ...values] });
  if (answer.kind !== 'saved') throw new Error(JSON.stringify(answer));
  return answer.id;
};
const standing = (own: Office, sheet: RowSheetName): Texts => {
  const at = textColumns(sheet).map((column) => own.columnAt(sheet, column));
  return own.values(sheet).slice(1).map((line) => at.map((col) => String(line[col])));
};
const opened = (own: Office, sheet: RowSheetName, ids: readonly string[]): Texts =>
  ids.map((id) => {
    const { row } = own.ask('openRow', { sheet, id });
    return textColumns(sheet).map((column) => row?.cells.find((cell) => cell.column === column)?.text ?? '');
  });
const nothingComputed = (own: Office, sheet: RowSheetName): void => {
  expect(own.formulas(sheet)).toEqual([]);
  expect(own.formulas('log')).toEqual([]);
  expect(own.values('log').flat().filter((cell) => typeof cell !== 'string')).toEqual([]);
};
/** The values after each change that the log knows. */
const logged = (own: Office, how = ''): readonly string[] => own.values('log').slice(1).filter((line) => String(line[2]).includes(how)).map((line) => String(line[8]));

it('there are at least 40 of them, all different', () => {
  expect(new Set(payloads).size).toBe(payloads.length);
  expect(payloads.length).toBeGreaterThanOrEqual(40);
});

describe.each(rowSheetNames)('each of them, saved in every text column of %s at once, is text like any other', { timeout: 120_000 }, (sheet) => {
  it('in its cells and in the log', () => {
    const own = office();
    const columns = textColumns(sheet);
    const id = create(own, sheet, columns.map(() => 'före'));
    let before = 'före';
    for (const payload of payloads) {
      expect(own.ask('saveRow', { sheet, id, changes: columns.map((column) => ({ column, before, after: payload })) })).toMatchObject({ kind: 'saved' });
      before = kept(payload);
      expect(standing(own, sheet)).toEqual([columns.map(() => before)]);
    }
    nothingComputed(own, sheet);
    expect(new Set(logged(own, 'sparad'))).toEqual(new Set(payloads.map(kept)));
  });
});

describe.each(rowSheetNames)('many of them in new rows of %s, one beside the other,', (sheet) => {
  const own = office();
  const columns = textColumns(sheet);
  const rows = Math.min(24, Math.ceil(payloads.length / columns.length));
  const texts: Texts = Array.from({ length: rows }, (_, row) => columns.map((_column, index) => payloads[row * columns.length + index] ?? 'slut'));
  const ids = texts.map((row) => create(own, sheet, row));

  it('stand in their cells and in the form', () => {
    expect(standing(own, sheet)).toEqual(keptOf(texts));
    expect(opened(own, sheet, ids)).toEqual(keptOf(texts));
    nothingComputed(own, sheet);
  });
  it('are told by the history as they are', () => {
    const history = ids.map((id) => new Map(own.ask('rowHistory', { sheet, id }).map(({ column, after }) => [column, after])));
    expect(history.map((entries) => columns.map((column) => entries.get(column)))).toEqual(keptOf(texts));
  });
  it('are all in the exported log, and no spreadsheet computes any of it', () => {
    const file = own.ask('logExport');
    expect(computed(file)).toEqual([]);
    const apart = (text: string): string => text.replace(/'/g, '');
    expect(csvRows(file).slice(1).map((row) => apart(row[8] ?? ''))).toEqual(logged(own).map(apart));
  });
  it('are restored after somebody has deleted the rows, and the register finds nothing to mend', () => {
    own.deleteRows(sheet, 2, ids.length);
    expect(own.ask('deletedRows', sheet).map(({ id }) => id)).toEqual([...ids].reverse());
    for (const id of ids) expect(own.ask('restoreRow', { sheet, id })).toMatchObject({ kind: 'saved' });
    const lines = logged(own).length;
    expect(own.run('repairRegister')).toMatchObject({ ok: true });
    expect(standing(own, sheet)).toEqual(keptOf(texts));
    nothingComputed(own, sheet);
    expect(logged(own)).toHaveLength(lines);
  });
});
