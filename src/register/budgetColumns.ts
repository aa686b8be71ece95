/**
 * The budget example's columns: one planned procurement a row. The first group is typed by the user, the second
 * computed from it by formulas in the headers' cells.
 */
export type BudgetColumn = {
  readonly header: string;
  readonly width: number;
  /** The spreadsheet's own where nothing is said: as many decimals as were typed. */
  readonly numberFormat?: string;
};

export const budgetInputs = {
  procurement: { header: 'Upphandling', width: 138, numberFormat: '@' },
  persons: { header: 'Personer', width: 68 },
  monthlyWage: { header: 'Månadslön', width: 78, numberFormat: '#,##0' },
  alternative: { header: 'Alternativ', width: 104, numberFormat: '@' },
  deadweight: { header: 'Sannolikhet ändå', width: 82, numberFormat: '0.0%' },
  hours: { header: 'Timmar', width: 56 },
} as const satisfies Record<string, BudgetColumn>;

export type BudgetField = keyof typeof budgetInputs;
