import { mapValues } from '../../model/mapValues';
import { empty, type PlannedCell, type PlannedRow } from '../examples/sheetPlan';
import { blockNames, openBlocks, type BlockName } from './studyBlocks';
import type { StudyPlan } from './studyPlan';

/** What stands in the blocks, as it is to be written again; a row that somebody has removed is left out, and is as in the plan. */
export type Typed = Readonly<Record<BlockName, readonly (readonly PlannedCell[] | undefined)[]>>;

type Area = StudyPlan['inputs'][number];

/** A plan with what is typed in place of its example, and room for all of it; its rows are then the sheet's. */
export const withTyped = (plan: StudyPlan, typed: Typed | undefined): StudyPlan => {
  /** From the row after a block's last, so many more. */
  const grown = openBlocks.map((name) => {
    const { row, rows } = plan.blocks[name];
    return { from: row + rows, more: Math.max(0, (typed?.[name].length ?? 0) - rows) };
  });
  const shift = (row: number): number => grown.reduce((sum, { from, more }) => (row >= from ? sum + more : sum), row);
  const shifted = <Shifted extends Area>(area: Shifted): Shifted => ({ ...area, row: shift(area.row), rows: shift(area.row + area.rows) - shift(area.row) });
  const inPlace = (cell: PlannedCell): PlannedCell => (typeof cell === 'number' ? cell : cell.replace(/\{(\d+)\}/g, (_, row: string) => String(shift(Number(row)))));
  const blocks = mapValues(plan.blocks, shifted);

  const rows: PlannedRow[] = [];
  plan.rows.forEach(({ look, cells }, index) => {
    while (rows.length < shift(index + 1) - 1) rows.push(empty);
    rows.push({ look, cells: cells.map(inPlace) });
  });
  for (const name of typed === undefined ? [] : blockNames) {
    const { row, column, rows: length, columns } = blocks[name];
    for (let index = 0; index < length; index++) {
      const line = rows[row - 1 + index];
      const values = typed?.[name][index] ?? (openBlocks.some((open) => open === name) ? [] : undefined);
      if (line === undefined || values === undefined) continue;
      const cells = Array.from({ length: Math.max(line.cells.length, column - 1 + columns) }, (_, at) => line.cells[at] ?? '');
      for (let at = 0; at < columns; at++) cells[column - 1 + at] = values[at] ?? '';
      rows[row - 1 + index] = { ...line, cells };
    }
  }
  return {
    ...plan,
    rows,
    blocks,
    formats: plan.formats.map(shifted),
    wrapped: plan.wrapped.map(shifted),
    inputs: plan.inputs.map(shifted),
    dropdowns: plan.dropdowns.map(shifted),
    charts: plan.charts.map((chart) => ({ ...chart, row: shift(chart.row), area: shifted(chart.area) })),
  };
};
