import type { Problem } from '../../register/problem';
import { locateColumns } from '../../register/rows/locateColumns';
import { readRows } from '../../register/rows/readRows';
import type { RowOf } from '../../register/rows/row';
import { registerSheets } from '../../register/sheets';
import { allSheets } from '../register/findSheet';

const { title, columns } = registerSheets.assumptions;

/** The sheet `Antaganden` as it stands; where there is none, the report's own assumptions hold. */
export const readAssumptionRows = (): { readonly rows: readonly RowOf<typeof columns>[]; readonly problems: readonly Problem[] } => {
  const cells = allSheets(['assumptions']).get('assumptions')?.getDataRange().getValues();
  if (cells === undefined) return { rows: [], problems: [] };
  const located = locateColumns(title, columns, cells);
  if (!('positions' in located)) return { rows: [], problems: located };
  const { rows, problems } = readRows(columns, located, cells);
  return { rows: rows.map(({ row }) => row), problems: [...problems, ...rows.flatMap((row) => row.problems)] };
};
