import { describe, expect, it } from 'vitest';
import { statusRefused } from '../../src/sidebar/todo/state/statusRefused';

describe('a proposed status that is not written', () => {
  it('names the fields, each once, and leaves to the form what they should hold', () => {
    const fields = ['supplier', 'matching', 'supplier'].map((column) => ({ column, message: 'Det här behövs.' }));
    expect(statusRefused({ kind: 'refused', message: 'Inget sparades. Leverantör: Det här behövs.', fields }, 'avtal')).toBe(
      'Inget är ändrat. Innan status blir avtal, rätta eller fyll i: Leverantör, Matchning.',
    );
  });

  it('says the whole reason where it is no field', () => {
    expect(statusRefused({ kind: 'refused', message: 'Raden finns inte längre.', fields: [] }, 'avtal')).toBe('Raden finns inte längre.');
  });
});
