import type { Execution } from './execution';

/** The last row and column (from 1) of a sheet with anything in them; 0 in an empty sheet. */
export const lastFilled = ({ engine }: Execution, sheetId: string): { readonly row: number; readonly column: number } => {
  const { getters } = engine.model;
  let row = 0;
  let column = 0;
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    if (getters.getEvaluatedCell(position).type === 'empty') continue;
    row = Math.max(row, position.row + 1);
    column = Math.max(column, position.col + 1);
  }
  return { row, column };
};
