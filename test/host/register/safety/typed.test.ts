import { describe, expect, it } from 'vitest';
import { office } from './support/office';
import { payloads } from './support/injections';

const sheet = 'procurements';
/** What somebody types that the spreadsheet computes, and what it comes to. */
const formulas = payloads.filter((payload) => payload.startsWith('='));

describe('what somebody types in the sheet itself', () => {
  const own = office();
  const rowOf = (index: number): number => index + 2;
  it('stays as typed, or pasted: a formula is the person’s own', () => {
    const alone = 20;
    for (const [index, payload] of payloads.slice(0, alone).entries()) own.type(sheet, rowOf(index), 'name', payload);
    for (let first = alone; first < payloads.length; first += alone) own.type(sheet, rowOf(first), 'name', ...payloads.slice(first, first + alone));
    expect(own.answers.filter(({ ok }) => !ok)).toEqual([]);
    const position = (index: number) => ({ sheetId: own.idOf(sheet), row: index + 1, col: own.columnAt(sheet, 'name') });
    const typed = payloads.map((_, index) => own.engine.model.getters.getCell(position(index))?.isFormula);
    expect(typed).toEqual(payloads.map((payload) => payload.startsWith('=')));
    expect(own.formulas(sheet)).toHaveLength(formulas.length);
    expect(own.values(sheet).slice(1).map((line) => line[0])).toEqual(payloads.map((_, index) => expect.stringMatching(new RegExp(`^U-\\d{4}-${String(index + 1).padStart(3, '0')}$`))));
  });
  it('is text in the log, never a formula', () => {
    expect(own.formulas('log')).toEqual([]);
    const [, ...lines] = own.values('log');
    expect(lines.flat().filter((cell) => typeof cell !== 'string')).toEqual([]);
    const named = new Map(lines.filter((line) => line[6] === 'Upphandling').map((line) => [line[4], line[8]]));
    expect(own.values(sheet).slice(1).map(([id]) => named.get(id ?? ''))).toEqual(payloads.map((_, index) => own.textAt(sheet, rowOf(index), 'name')));
  });
  it('is written back by no save: of a row with a formula, another column is saved and the formula stands', () => {
    const [id = ''] = (own.values(sheet)[1] ?? []).map(String);
    const changes = [{ column: 'department', before: '', after: '=2+2' }, { column: 'supplier', before: '', after: 'AB' }, { column: 'note', before: '', after: '-' }];
    expect(own.ask('saveRow', { sheet, id, changes })).toMatchObject({ kind: 'saved' });
    expect(own.formulas(sheet)).toEqual(expect.arrayContaining(['=1+1']));
    expect(own.formulas(sheet)).toHaveLength(formulas.length);
    expect([own.textAt(sheet, 2, 'name'), own.textAt(sheet, 2, 'department')]).toEqual(['2', '=2+2']);
  });
});

