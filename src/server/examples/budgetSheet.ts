import { budgetInputs, type BudgetColumn } from '../../register/budgetColumns';
import { keysOf } from '../../model/mapValues';
import { a1 } from '../a1';
import { empty, heading, note, plain, title, type SheetPlan } from './sheetPlan';

/** Room for twenty procurements; a row left blank stays blank. */
const first = 6;
const last = first + 19;

const inputs = keysOf(budgetInputs);

/** The cells of an input column, as `B6:B25`. */
const column = (field: (typeof inputs)[number]): string => {
  const number = inputs.indexOf(field) + 1;
  return `${a1(first, number)}:${a1(last, number)}`;
};

/** A computed column: one range formula, in the first row; its result fills the rows below. */
type Computed = BudgetColumn & { readonly formula: string };

const costCells = `${a1(first, inputs.length + 1)}:${a1(last, inputs.length + 1)}`;
const incomeCells = `${a1(first, inputs.length + 2)}:${a1(last, inputs.length + 2)}`;
const shares = `${column('persons')};${column('deadweight')}`;

const result = (months: number): Computed => ({
  header: `Resultat efter ${months} månader`,
  width: 95,
  numberFormat: '#,##0',
  formula: `=LONSAMHET(${costCells};${incomeCells};${months};${shares})`,
});

const cost: Computed = {
  header: 'Merkostnad',
  width: 90,
  numberFormat: '#,##0',
  formula: `=MERKOSTNAD(${column('hours')})`,
};

const results = [12, 24, 36].map(result);

const computed: readonly Computed[] = [
  cost,
  {
    header: 'Intäkt per person och år',
    width: 95,
    numberFormat: '#,##0',
    formula: `=KOMMUN_INTAKT(${column('alternative')};${column('monthlyWage')})`,
  },
  {
    header: 'Återbetalning, månader',
    width: 95,
    numberFormat: '0.0',
    formula: `=PAYBACK_MONTHS(${costCells};${incomeCells};${shares})`,
  },
  ...results,
];

const columns: readonly BudgetColumn[] = [...inputs.map((field) => budgetInputs[field]), ...computed];

const summed: readonly BudgetColumn[] = [budgetInputs.persons, cost, ...results];

/**
 * The sum above a column that can be summed. It stands only when every procurement has its figure: a row in error
 * must not be left out unseen.
 */
const total = (declared: BudgetColumn, index: number): string => {
  if (!summed.includes(declared)) return '';
  const cells = `${a1(first, index + 1)}:${a1(last, index + 1)}`;
  return `=IF(COUNT(${cells})=COUNTA(${column('procurement')});SUM(${cells});"rad saknas")`;
};

/** A small budget: three planned procurements, and what they cost and bring. */
export const budgetSheet: SheetPlan = {
  name: 'Budget',
  widths: columns.map(({ width }) => width),
  frozenRows: first - 1,
  rows: [
    title('Budgetexempel: tre planerade upphandlingar'),
    note('Skriv i de gula cellerna, en upphandling per rad. Varje uträknad kolumn är en enda formel som fyller raderna under sig.'),
    note('Påhittade upphandlingar. Intäkterna är kommunens, på antagandena Payoff 2019: en storleksordning, före skatteutjämning.'),
    plain('Summa', ...columns.slice(1).map((declared, index) => total(declared, index + 1))),
    heading(...columns.map(({ header }) => header)),
    plain('Städtjänster', 1, 22_500, 'försörjningsstöd', 0, 116, ...computed.map(({ formula }) => formula)),
    plain('Markskötsel', 3, 23_500, 'försörjningsstöd', 0.25, 116),
    plain('Livsmedelstransporter', 2, 24_800, 'aktivitetsstöd', 0.25, 140),
    ...Array.from({ length: last - first - 2 }, () => empty),
  ],
  formats: columns.flatMap(({ numberFormat: format }, index) =>
    format === undefined ? [] : [{ row: 4, column: index + 1, rows: last - 3, columns: 1, format }],
  ),
  inputs: [{ row: first, column: 1, rows: last - first + 1, columns: inputs.length }],
};
