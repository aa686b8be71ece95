import { describe, expect, it } from 'vitest';
import type { Columns } from '../../../src/register/columns/column';
import { placeColumns } from '../../../src/register/columns/places';
import { procurementColumns } from '../../../src/register/columns/procurements';
import { columnLetters } from '../../../src/register/rows/columnLetters';
import { locateColumns } from '../../../src/register/rows/locateColumns';
import type { Cell } from '../../../src/register/values/cell';
import { headersOf, located } from './rows';

const small = {
  id: { header: 'Id', kind: 'id', width: 1, help: 'h', required: true },
  name: { header: 'Upphandling', formerHeaders: ['Namn', 'Avser'], kind: 'text', width: 1, help: 'h', required: true },
  note: { header: 'Anteckning', kind: 'longText', width: 1, help: 'h' },
} as const satisfies Columns;

const messages = (rows: readonly (readonly Cell[])[]): string => {
  const found = locateColumns('Upphandlingar', small, rows);
  return 'positions' in found ? '' : found.map(({ where, message }) => `${where}: ${message}`).join(' ');
};

describe('columns are found by header', () => {
  it('in their own order', () => {
    expect(Object.values(located(procurementColumns, [headersOf(procurementColumns)]).positions)).toEqual(headersOf(procurementColumns).map((_, index) => index));
    expect(Object.keys(located(placeColumns, [headersOf(placeColumns)]).positions)).toEqual(Object.keys(placeColumns));
  });

  it('moved, among people’s own, below titles, whatever their case and spaces', () => {
    const rows = [['Upphandlingar 2026'], [], ['', ' ANTECKNING\n', 'Egen', 'upphandling ', '', 'ID']];
    expect(located(small, rows)).toEqual({ headerRow: 2, positions: { id: 5, name: 3, note: 1 }, foreign: [0, 2, 4] });
  });

  it('with accents written in two characters', () => {
    expect(located(placeColumns, [headersOf(placeColumns).map((header) => header.normalize('NFD'))]).positions.state).toBe(4);
  });

  it('by a former header, unless the present one is there', () => {
    expect(located(small, [['Id', 'avser']]).positions).toEqual({ id: 0, name: 1 });
    expect(located(small, [['Id', 'Namn', 'Upphandling']])).toMatchObject({ positions: { id: 0, name: 2 }, foreign: [1] });
  });

  it('in the row with most of them: a title or a row of data that holds one known word is no header row', () => {
    expect(located(small, [['Upphandling'], ['Id', 'Upphandling', 'Anteckning'], ['Upphandling', 'Id']]).headerRow).toBe(1);
  });

  it('and one that a row can do without may be missing', () => {
    expect(located(small, [['Id', 'Upphandling']]).positions.note).toBeUndefined();
  });
});

describe('nothing is guessed', () => {
  it('where there is no header row', () => {
    expect(messages([])).toMatch(/^Upphandlingar: Bladet ”Upphandlingar” har ingen rubrikrad/);
    expect(messages([['']])).toMatch(/ingen rubrikrad/);
    expect(messages([['Id', 'x']])).toMatch(/ingen rubrikrad/);
    expect(messages([...Array.from({ length: 10 }, () => ['']), ['Id', 'Upphandling']])).toMatch(/10 första/);
  });

  it('where a header stands twice', () => {
    expect(messages([['Id', 'Upphandling', '', 'upphandling']])).toBe(
      'Upphandling: Rubriken ”Upphandling” finns 2 gånger på bladet ”Upphandlingar”: i kolumn B och D. Byt namn på eller ta bort den som inte ska vara med.',
    );
    expect(messages([['Id', 'Namn', 'Avser']])).toMatch(/kolumn B och C/);
    expect(messages([['Id', 'Id', 'Id', 'Upphandling']])).toMatch(/3 gånger .* kolumn A, B och C/);
  });

  it('where a column is missing that a row cannot do without', () => {
    expect(messages([['Titel'], ['Upphandling', 'Anteckning']])).toMatch(/^Id: Kolumnen ”Id” saknas på bladet ”Upphandlingar” \(rubrikerna står på rad 2\)/);
  });
});

it('columns have letters', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
