import type { ColumnName } from '../rows/row';
import type { SheetName } from '../sheets';

/** The columns that the formulas of `Översikt` count on. */
export const usedColumns = {
  procurements: [
    'id', 'name', 'requirement', 'requiredPlaces', 'agreedPlaces', 'status', 'contractFrom', 'deadweight',
    'registeredHours', 'cost', 'yearlyIncome', 'payback', 'filledPlaces', 'finishedPlaces',
  ],
  steps: ['procurement', 'done', 'buyerHours', 'coordinatorHours', 'clientHours', 'recruiterHours'],
  places: ['procurement', 'place', 'state', 'filled', 'finished', 'outcome', 'stepsUp'],
  assumptions: ['name', 'value'],
} as const satisfies { readonly [Sheet in SheetName]?: readonly ColumnName<Sheet>[] };

export type UsedSheet = keyof typeof usedColumns;
export type UsedColumn<Sheet extends UsedSheet> = (typeof usedColumns)[Sheet][number];
