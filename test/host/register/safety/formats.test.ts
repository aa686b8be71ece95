import { expect, it } from 'vitest';
import { office } from './support/office';

const own = office();
const sheet = 'procurements';
const amount = () => {
  const row = own.values(sheet)[1] ?? [];
  const position = { sheetId: own.idOf(sheet), row: 1, col: own.columnAt(sheet, 'value') };
  return { value: row[position.col], format: own.engine.model.getters.getCell(position)?.format };
};

it('a text that begins as a formula leaves the numbers beside it numbers, when it is created and when it is saved', () => {
  const answer = own.ask('createRow', { sheet, values: [{ column: 'name', after: '=1+1' }, { column: 'cpv', after: '90910000-9' }, { column: 'value', after: '1 000' }, { column: 'requirement', after: 'dialogkrav' }, { column: 'reason', after: '- nej' }] });
  expect(amount()).toEqual({ value: 1000, format: '#,##0' });
  if (answer.kind !== 'saved') throw new Error('not saved');
  const saved = own.ask('saveRow', { sheet, id: answer.id, changes: [{ column: 'cpv', before: '90910000-9', after: '' }, { column: 'value', before: '1000', after: '2000' }, { column: 'reason', before: '- nej', after: '+ ja' }] });
  expect(saved).toMatchObject({ kind: 'saved' });
  expect(amount()).toEqual({ value: 2000, format: '#,##0' });
});
