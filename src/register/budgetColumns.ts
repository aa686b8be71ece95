/**
 * The budget example's columns: one planned procurement a row. The first group is typed by the user, the second
 * computed by range formulas from it.
 */
export type BudgetColumn = {
  readonly header: string;
  readonly width: number;
  /** The spreadsheet's own where nothing is said: as many decimals as were typed. */
  readonly numberFormat?: string;
};

export const budgetInputs = {
  procurement: { header: 'Upphandling', width: 170, numberFormat: '@' },
  persons: { header: 'Personer', width: 75 },
  monthlyWage: { header: 'Månadslön', width: 85, numberFormat: '#,##0' },
  alternative: { header: 'Alternativ', width: 130, numberFormat: '@' },
  deadweight: { header: 'Sannolikhet ändå', width: 95, numberFormat: '0%' },
  hours: { header: 'Timmar', width: 65 },
} as const satisfies Record<string, BudgetColumn>;

export type BudgetField = keyof typeof budgetInputs;
