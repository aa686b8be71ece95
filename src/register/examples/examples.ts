import { budgetSheet } from './budgetSheet';
import { calculationSheet } from './calculationSheet';
import { reportedRows, type ReportedRow } from './reportedRows';
import type { SheetPlan } from './sheetPlan';

/** Pushed as data, in a file that is read when the examples are asked for: no cell has to load them. */
export type Examples = {
  /** In the order in which they stand in the spreadsheet, after the register. */
  readonly plans: readonly SheetPlan[];
  /** What the register begins with. */
  readonly procurements: readonly ReportedRow[];
};

export const examples = (): Examples => ({ plans: [calculationSheet, budgetSheet], procurements: reportedRows() });
