/**
 * The budget example's columns: one planned procurement a row. The first group is typed by the user, the second
 * computed by range formulas from it.
 */
export type BudgetColumn = {
  readonly header: string;
  readonly width: number;
  readonly numberFormat: string;
};

export const budgetInputs = {
  procurement: { header: 'Upphandling', width: 220, numberFormat: '@' },
  persons: { header: 'Personer', width: 80, numberFormat: '0' },
  monthlyWage: { header: 'Månadslön', width: 100, numberFormat: '#,##0' },
  alternative: { header: 'Alternativ', width: 150, numberFormat: '@' },
  deadweight: { header: 'Sannolikhet ändå', width: 120, numberFormat: '0%' },
  hours: { header: 'Timmar', width: 80, numberFormat: '0' },
} as const satisfies Record<string, BudgetColumn>;

export type BudgetField = keyof typeof budgetInputs;
