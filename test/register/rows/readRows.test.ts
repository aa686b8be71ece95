import { describe, expect, expectTypeOf, it } from 'vitest';
import { placeColumns } from '../../../src/register/columns/places';
import { procurementColumns } from '../../../src/register/columns/procurements';
import { reportedProcurements } from '../../../src/register/examples/reportedProcurements';
import { readRows } from '../../../src/register/rows/readRows';
import type { Cell } from '../../../src/register/values/cell';
import { numbers } from '../../model/privacy/spellings';
import { cellsOf, headersOf, located } from './rows';

const headers = headersOf(procurementColumns);
const row = (cells: Readonly<Record<string, Cell>>): readonly Cell[] => cellsOf(procurementColumns, cells);
const sheet = (...rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => [headers, ...rows];
const read = (rows: readonly (readonly Cell[])[]) => readRows(procurementColumns, located(procurementColumns, rows), rows);
const first = (rows: readonly (readonly Cell[])[]) => {
  const [found] = read(rows).rows;
  if (found === undefined) throw new Error('no row');
  return found;
};

describe('a row', () => {
  it('has a value of its kind in every column', () => {
    const found = first(sheet(row({ id: 'U-2026-001', version: '3:abc', value: '1,2 mkr', plannedStart: 'Nov -17', considerations: 'rättvis handel, arbetsmiljö', optionTo: '?', assistanceShare: 0.5, cost: 69_600 })));
    expect(found.row).toMatchObject({ id: 'U-2026-001', version: 3, value: 1_200_000, plannedStart: '2017-11', considerations: 'arbetsmiljö; rättvis handel', optionTo: '?', assistanceShare: 0.5, cost: 69_600, name: null, note: null });
    expect(Object.keys(found.row)).toEqual(Object.keys(procurementColumns));
    expectTypeOf(found.row.value).toEqualTypeOf<number | null>();
    expectTypeOf(found.row.status).toEqualTypeOf<string | null>();
  });

  it('keeps what cannot be read, says why, and leaves the value open', () => {
    const found = first(sheet(row({ id: 'U-2026-001', awarded: 'Pågår, slut feb -19', value: 'mycket' })));
    expect(found.row).toMatchObject({ awarded: null, value: null });
    expect(found.problems.map(({ where, column, raw }) => [where, column, raw])).toEqual([
      ['Värde, kr', 'value', 'mycket'],
      ['Tilldelad', 'awarded', 'Pågår, slut feb -19'],
    ]);
  });

  it('never keeps an identity number', () => {
    const found = first(sheet(row({ id: 'U-2026-001', note: `pnr ${numbers.person}`, name: Number(numbers.person) })));
    expect(found.problems.map(({ column, raw }) => [column, raw])).toEqual([['name', undefined], ['note', undefined]]);
    expect(JSON.stringify(found)).not.toContain(numbers.person.slice(0, 6));
  });

  it('reads the report’s ten procurements', () => {
    const rows = sheet(...reportedProcurements.map(([name, form, department, closed, carriedOut]) => row({ name, form, department, awarded: closed, contractFrom: carriedOut })));
    const { rows: ten } = read(rows);
    expect(ten.map(({ row: { name, form, awarded, contractFrom } }) => [name, form, awarded, contractFrom])).toEqual([
      ['Stadsfesten', null, '2017-11', '2019-03'], ['Väghyveln', null, '2018-01', null], ['Korttidshyra fordon', 'ramavtal', '2018-05', null], ['Vinterparken', null, '2018-04', null],
      ['Kommunikationstjänster', 'ramavtal', '2018-12', null], ['Lås och låstjänster', 'ramavtal', '2019-01', null], ['Maskiner och verktyg', 'ramavtal', null, null],
      ['Färghandelsvaror', 'ramavtal', null, null], ['Campingstugor', null, '2019-01', '?'], ['Hofvallen', null, '?', '?'],
    ]);
    expect(ten.flatMap(({ problems }) => problems).filter(({ message }) => message.includes('två uppgifter'))).toHaveLength(8);
  });
});

describe('rows', () => {
  it('are those with anything in the register’s own columns', () => {
    const own = [...headers, 'Egen'];
    const rows = [own, row({}), [...row({}), 'min anteckning'], row({ cost: 12, version: 4 }), row({ name: '  ' }), row({ id: 'U-2026-001' }), [], row({ name: 'Ny' })];
    expect(read(rows).rows.map(({ index }) => index)).toEqual([5, 7]);
  });

  it('may be none', () => {
    expect(read(sheet())).toEqual({ rows: [], problems: [] });
  });

  it('with an unticked box alone are blank', () => {
    const rows = [headersOf(placeColumns), cellsOf(placeColumns, { youth: false }), cellsOf(placeColumns, { youth: true })];
    expect(readRows(placeColumns, located(placeColumns, rows), rows).rows.map(({ row: { youth } }) => youth)).toEqual(['ja']);
  });

  it('with the same id are named by the numbers that the sheet shows', () => {
    const rows = [['Titel'], ...sheet(row({ id: 'U-2026-001' }), row({ id: 'U-2026-002' }), row({ id: 'u-2026-1' }), row({ name: 'utan id' }), row({ name: 'utan id' }), row({ id: 'U-2026-001' }))];
    expect(read(rows).problems).toEqual([{ where: 'Id', message: 'Id U-2026-001 står på rad 3, 5 och 8. Låt originalet behålla det och töm cellen på kopian: den får ett eget.' }]);
  });

  it('follow their columns wherever they are moved', () => {
    const rows = sheet(row({ id: 'U-2026-001', name: 'Stadsfesten', value: 5 }), row({ id: 'U-2026-002', name: 'Väghyveln', note: 'x' }));
    const moved = rows.map((cells) => ['', ...[...cells].reverse()]);
    expect(read(moved).rows.map((found) => found.row)).toEqual(read(rows).rows.map((found) => found.row));
  });

  it('are ten thousand in a moment', () => {
    const rows = sheet(...Array.from({ length: 10_000 }, (_, index) => row({ id: `U-2026-${index + 1}`, name: `Upphandling ${index}`, value: index, awarded: new Date(2026, 0, 1 + (index % 300)), note: 'Ring 070-174 06 05 före 2026-01-15.' })));
    const start = performance.now();
    expect(read(rows).rows).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
