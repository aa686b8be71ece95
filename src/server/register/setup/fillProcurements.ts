import type { Sheet } from '../../../google/services';
import { rowBlocks } from '../../../register/repair/rowBlocks';
import type { ReportedRow } from '../../../register/examples/reportedRows';
import { columnsByName } from '../../../register/rows/columnsByName';
import { procurementColumns } from '../../../register/columns/procurements';
import { noteWhole } from '../noteSheet';
import { readTable } from '../readTable';

/** Fills the sheet `Upphandlingar`, which has no rows yet, with those of the report, and has them noted like any others. */
export const fillProcurements = (rows: readonly ReportedRow[], sheet: Sheet, log: Sheet): void => {
  const { at, headerRow } = readTable('procurements', sheet);
  const columns = columnsByName(procurementColumns).flatMap(([name, column]) => {
    const position = at.get(name);
    return position === undefined || column.kind === 'calculated' ? [] : [{ name, column, at: position }];
  });
  for (const block of rowBlocks(columns, rows)) {
    sheet.getRange(headerRow + 2, block.at + 1, block.rows.length, block.rows[0]?.length ?? 1).setValues(block.rows.map((row) => [...row]));
  }
  noteWhole({ name: 'procurements', sheet, log });
};
