import type { Problem } from '../../register/problem';
import { locateColumns } from '../../register/rows/locateColumns';
import { readRows } from '../../register/rows/readRows';
import { registerSheets } from '../../register/sheets';
import { sentColumns } from '../../register/summary/sentColumns';
import { sentRows, type SentRows } from '../../register/summary/sentRows';
import { cellText } from '../../register/values/cell';
import { allSheets } from '../register/findSheet';

const { title, columns } = registerSheets.assumptions;

/**
 * The sheet `Antaganden`; where there is none, the report's own assumptions hold. Values are as they stand: as amounts
 * they would be rounded, and a share in per cent refused.
 */
export const readAssumptionRows = (): { readonly rows: SentRows; readonly problems: readonly Problem[] } => {
  const cells = allSheets(['assumptions']).get('assumptions')?.getDataRange().getValues();
  if (cells === undefined) return { rows: [], problems: [] };
  const located = locateColumns(title, columns, cells);
  if (!('positions' in located)) return { rows: [], problems: located };
  const { rows, problems } = readRows(columns, located, cells);
  const named = rows.map(({ index, row, problems: wrong }) => {
    const cell = cells[index]?.[located.positions.value ?? -1] ?? '';
    const isSecret = wrong.some(({ column, raw }) => column === 'value' && raw === undefined);
    return { ...row, value: typeof cell === 'number' ? cell : isSecret ? null : cellText(cell) || null };
  });
  return { rows: sentRows(sentColumns.assumptions, named), problems: [...problems, ...rows.flatMap((row) => row.problems.filter(({ column }) => column !== 'value'))] };
};
