import { budgetSheet } from './budgetSheet';
import { calculationSheet } from './calculationSheet';
import type { SheetPlan } from './sheetPlan';

/**
 * In the order in which they stand in the spreadsheet, after the register. They are pushed as data, in a file that is
 * read when they are asked for: no cell has to load them.
 */
export const examplePlans: readonly SheetPlan[] = [calculationSheet, budgetSheet];
