import type { Selection, SelectedValue } from '../../src/contract/server';

type Row = NonNullable<Selection['budgetRow']>;

const cell = (value: string | number, at: string): SelectedValue => ({ value, cell: at });

const cleaning: Row = {
  procurement: cell('Städtjänster', 'A6'),
  persons: cell(1, 'B6'),
  monthlyWage: cell(22_500, 'C6'),
  alternative: cell('försörjningsstöd', 'D6'),
  deadweight: cell(0, 'E6'),
  hours: cell(116, 'F6'),
};

/** The user on the sixth row of the budget, which says what the report says unless changed. */
export const onRow = (changes: Partial<Row> = {}, sheet = 'Budget'): Selection => ({
  sheet,
  cell: 'H6',
  budgetRow: { ...cleaning, ...changes },
});

export const outsideBudget: Selection = { sheet: 'Upphandlingar', cell: 'A2', budgetRow: null };
