import type { Columns } from '../src/register/columns/column';
import { placeColumns } from '../src/register/columns/places';
import { procurementColumns } from '../src/register/columns/procurements';
import { locateColumns } from '../src/register/rows/locateColumns';
import { readRows } from '../src/register/rows/readRows';

type Cell = string | number | boolean | Date;

const rounds = 9;

/** The time to read the sheets of a large municipality into rows, every text looked through for identity numbers. */
export default async (): Promise<void> => {
  measure('10 000 procurements read', procurementColumns, sheet(procurementColumns, 10_000));
  measure('30 000 places read', placeColumns, sheet(placeColumns, 30_000));
};

/** Cells as `getValues` gives them, different in every row where they are in a real one. */
const sheet = (columns: Columns, count: number): readonly (readonly Cell[])[] => {
  const all = Object.values(columns);
  const row = (index: number) => all.map((column) => (column.kind === 'choice' ? (column.choices[index % column.choices.length] ?? '') : cellOf(column.kind, index)));
  return [all.map(({ header }) => header), ...Array.from({ length: count }, (_, index) => row(index + 1))];
};

const cellOf = (kind: string, index: number): Cell => {
  switch (kind) {
    case 'id':
    case 'reference':
      return `U-2026-${String(index).padStart(3, '0')}`;
    case 'version':
      return `${(index % 9) + 1}:1k9d2fj0a1`;
    case 'text':
      return `Upphandling ${index} av vägunderhåll, KS 2019/${index}`;
    case 'longText':
      return `Ring 070-174 06 05 före 2026-01-15, avtal ${100_000 + index}: dialogen hölls och ${index % 7} platser överenskoms för perioden 2026-2028.`;
    case 'person':
    case 'listed':
      return `Person ${index % 40}`;
    case 'date':
      return index % 5 === 0 ? 'Nov -17' : new Date(2020 + (index % 8), index % 12, (index % 28) + 1);
    case 'count':
      return index % 20;
    case 'amount':
      return index % 3 === 0 ? `${100 + (index % 900)} 500 kr` : 1_000_000 + index;
    case 'share':
      return 0.5;
    case 'yesNo':
      return index % 2 === 0;
    case 'cpv':
      return '90910000-9';
    case 'organisationNumber':
      return '556012-5790';
    case 'calculated':
      return index * 1.5;
    default:
      return '';
  }
};

const measure = (figure: string, columns: Columns, cells: readonly (readonly Cell[])[]): void => {
  const times: number[] = [];
  let problems = 0;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const located = locateColumns('Blad', columns, cells);
    if (!('positions' in located)) throw new Error(located.map(({ message }) => message).join(' '));
    const { rows } = readRows(columns, located, cells);
    times.push(performance.now() - start);
    problems = rows.reduce((sum, row) => sum + row.problems.length, 0);
  }
  const sorted = times.sort((a, b) => a - b);
  const rounded = (value: number | undefined): number => Number((value ?? NaN).toFixed(1));
  console.log(
    JSON.stringify({ figure, rows: cells.length - 1, columns: cells[0]?.length, milliseconds: rounded(sorted[(rounds - 1) / 2]), slowest: rounded(sorted[rounds - 1]), problems }),
  );
};
