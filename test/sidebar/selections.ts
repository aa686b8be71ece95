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
  procurement: null,
});

type Procurement = NonNullable<Selection['procurement']>;

const gardening: Procurement = {
  id: cell('U-2026-004', 'A5'),
  name: cell('Markskötsel', 'C5'),
  assistanceShare: cell(0.6, 'AI5'),
  monthlyWage: cell(24_800, 'AJ5'),
  deadweight: cell(0.25, 'AL5'),
  agreedPlaces: cell(2, 'N5'),
  requiredPlaces: cell(4, 'M5'),
  registeredHours: cell(80, 'AN5'),
  payback: null,
};

/** The user on the fifth row of the register's procurements. */
export const onProcurement = (changes: Partial<Procurement> = {}): Selection => ({
  sheet: 'Upphandlingar',
  cell: 'C5',
  budgetRow: null,
  procurement: { ...gardening, ...changes },
});

export const outsideBudget: Selection = { sheet: 'Översikt', cell: 'A2', budgetRow: null, procurement: null };
