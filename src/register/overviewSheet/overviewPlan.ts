import type { SheetPlan } from '../examples/sheetPlan';

export type PlannedChart = {
  readonly kind: 'BAR' | 'COLUMN' | 'LINE';
  readonly title: string;
  /** Labels in the first column, names of the series in the first row. */
  readonly area: SheetPlan['wrapped'][number];
  /** The cell of its upper left corner, from 1. */
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Of the series in turn. */
  readonly colours: readonly string[];
};

/** The whole sheet, decided before anything is written. */
export type OverviewPlan = SheetPlan & { readonly charts: readonly PlannedChart[] };
