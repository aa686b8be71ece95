import { expect, it } from 'vitest';
import { office } from './support/office';
import { valueOf } from '../../support/scriptHost';

const values = [{ column: 'name', after: 'Lås och nycklar' }, { column: 'status', after: 'planerad' }, { column: 'note', after: 'Först' }];
const names = (sheet: readonly (readonly unknown[])[]) => sheet.flat().filter((cell) => cell === 'Lås och nycklar');

it('a new row that is sent again because no answer came is made once', () => {
  const { run, values: cells } = office();
  const first = valueOf(run('askServer', 'createRow', { sheet: 'procurements', values, attempt: { key: 'k1', earlier: null } }));
  const again = valueOf(run('askServer', 'createRow', { sheet: 'procurements', values, attempt: { key: 'k1', earlier: values } }));
  expect(again).toEqual(first);
  expect(names(cells('procurements'))).toHaveLength(1);
});

it('what was written meanwhile is saved in the row that was made, and what was taken away is cleared', () => {
  const { run, values: cells } = office();
  run('askServer', 'createRow', { sheet: 'procurements', values, attempt: { key: 'k2', earlier: null } });
  const [name, status] = values;
  const later = [name, status, { column: 'department', after: 'TF' }];
  expect(valueOf(run('askServer', 'createRow', { sheet: 'procurements', values: later, attempt: { key: 'k2', earlier: values } }))).toMatchObject({ kind: 'saved', version: 2 });
  expect(names(cells('procurements'))).toHaveLength(1);
  expect(cells('procurements').flat()).toContain('TF');
  expect(cells('procurements').flat()).not.toContain('Först');
});

it('an attempt that never arrived is made the second time', () => {
  const { run, values: cells } = office();
  expect(valueOf(run('askServer', 'createRow', { sheet: 'procurements', values, attempt: { key: 'k3', earlier: values } }))).toMatchObject({ kind: 'saved', version: 1 });
  expect(names(cells('procurements'))).toHaveLength(1);
});

it('two rows that say the same are two where each was asked for', () => {
  const { run, values: cells } = office();
  for (const key of ['k4', 'k5']) run('askServer', 'createRow', { sheet: 'procurements', values, attempt: { key, earlier: null } });
  expect(names(cells('procurements'))).toHaveLength(2);
});
