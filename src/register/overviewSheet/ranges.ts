import type { OverviewPlan } from './overviewPlan';
import type { UsedColumn, UsedSheet } from './usedColumns';

/** A whole column of the register in a formula, until it is known where the column stands. */
export const range = <Sheet extends UsedSheet>(sheet: Sheet, name: UsedColumn<Sheet>): string => `{${token(sheet, name)}}`;

export const token = (sheet: UsedSheet, name: string): string => `${sheet}.${name}`;

/**
 * A plan whose formulas count on the register as it stands.
 *
 * @param ranges whole columns, by their tokens
 */
export const withRanges = (plan: OverviewPlan, ranges: ReadonlyMap<string, string>): OverviewPlan => ({
  ...plan,
  rows: plan.rows.map(({ look, cells }) => ({
    look,
    cells: cells.map((cell) => (typeof cell === 'number' ? cell : cell.replace(/\{(\w+\.\w+)\}/g, (given, name: string) => ranges.get(name) ?? given))),
  })),
});
