import { formatNumber } from '../../model/text/formatNumber';
import { keysOf } from '../../model/mapValues';
import { payoff2019Parameters } from '../../model/parameters/payoff2019';
import { budgetInputs, type BudgetColumn } from '../budgetColumns';
import { a1 } from '../rows/a1';
import { empty, heading, note, plain, title, type SheetPlan } from './sheetPlan';

const sums = 4;
const headers = sums + 1;

/** Room for twenty procurements; a row left blank stays blank. */
const first = headers + 1;
const last = first + 19;

/**
 * Every range reaches from the headers to a closing row below the last procurement. So a procurement may be inserted,
 * removed or moved anywhere between them, also first and last, and the ranges follow.
 */
const closing = last + 1;
const closingText = 'Infoga nya rader ovanför denna';

const inputs = keysOf(budgetInputs);

const columnCells = (number: number): string => `${a1(headers, number)}:${a1(closing, number)}`;

/** The cells of an input column, as `B5:B26`. */
const column = (field: (typeof inputs)[number]): string => columnCells(inputs.indexOf(field) + 1);

const filledRows = a1(sums, 1).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

/** Of each row whether something is typed in it, the closing row's text not counted. */
const isFilled = ((): string => {
  const [names, ...others] = inputs.map(column);
  return `(${[`(${names}<>"")*(${names}<>"${closingText}")`, ...others.map((cells) => `(${cells}<>"")`)].join('+')}>0)`;
})();

/** The headers are the one row too many. */
const countFilledRows = `=SUMPRODUCT(${isFilled}*1)-1`;

/** A computed column: one formula, in the header's cell, that gives the header and all the rows below it. */
type Computed = BudgetColumn & { readonly results: string };

/** The ranges begin on the header's own row, wherever that is; what they give there is left out. */
const columnFormula = ({ header, results }: Computed): string =>
  `=VSTACK("${header}";FILTER(${results};ROW(${column('procurement')})>ROW()))`;

const costCells = columnCells(inputs.length + 1);
const incomeCells = columnCells(inputs.length + 2);
const paybackCells = columnCells(inputs.length + 3);
const shares = `${column('persons')};${column('deadweight')}`;

const resultAfter = (months: number): Computed => ({
  header: `Resultat ${months} månader`,
  width: 80,
  numberFormat: '#,##0',
  results: `LONSAMHET(${costCells};${incomeCells};${months};${shares})`,
});

const cost: Computed = {
  header: 'Merkostnad',
  width: 84,
  numberFormat: '#,##0',
  results: `MERKOSTNAD(${column('hours')})`,
};

/**
 * The payback is computed from all the inputs: where it is a text, that says what is wrong, and here is room for it.
 * What it cannot say is that a row lacks both things that it is computed from.
 */
const explanation: Computed = {
  header: 'Fel i raden',
  width: 320,
  results: `IF(ISTEXT(${paybackCells});IF((${paybackCells}="")*${isFilled};"alternativ och timmar saknas";${paybackCells});"")`,
};

const profits = [12, 24, 36].map(resultAfter);

const computed: readonly Computed[] = [
  cost,
  {
    header: 'Årsintäkt per person',
    width: 78,
    numberFormat: '#,##0',
    results: `KOMMUN_INTAKT(${column('alternative')};${column('monthlyWage')})`,
  },
  {
    header: 'Återbetalning, månader',
    width: 100,
    numberFormat: '0.0',
    results: `PAYBACK_MONTHS(${costCells};${incomeCells};${shares})`,
  },
  ...profits,
  explanation,
];

const columns: readonly BudgetColumn[] = [...inputs.map((field) => budgetInputs[field]), ...computed];

const faultyRows = (count: string): string => `"fel i rader: "&${count}`;

/** A sum stands only when every filled row has its figure: a row in error must not be left out unseen. */
const sumOf = (cells: string): string =>
  `=IF(COUNT(${cells})=${filledRows};SUM(${cells});${faultyRows(`(${filledRows}-COUNT(${cells}))`)})`;

/** A filled row without a number of persons counts as one person, as in the functions. The header is the one text. */
const sumOfPersons = (): string => {
  const cells = column('persons');
  const texts = `COUNTA(${cells})-COUNT(${cells})-1`;
  return `=IF(${texts}=0;SUM(${cells};${filledRows};-COUNT(${cells}));${faultyRows(`(${texts})`)})`;
};

const total = (declared: BudgetColumn, index: number): string => {
  if (declared === budgetInputs.persons) return sumOfPersons();
  return [cost, ...profits].some((summed) => summed === declared) ? sumOf(columnCells(index + 1)) : '';
};

const wage = `${formatNumber(payoff2019Parameters.monthlyWage.value)} kr`;

/** A small budget: three planned procurements, and what they cost and bring. */
export const budgetSheet: SheetPlan = {
  name: 'Budget',
  widths: columns.map(({ width }) => width),
  frozenRows: headers,
  rows: [
    title('Budgetexempel: tre planerade upphandlingar'),
    note(
      `Skriv i de gula cellerna, en upphandling per rad. Alternativ och timmar behövs. Tom månadslön räknas som ${wage}, tomma personer som 1, tom sannolikhet som 0 %.`,
    ),
    note(
      'Formlerna står i rubrikerna. Upphandlingarna är påhittade. Intäkterna är kommunens, på antagandena Payoff 2019: en storleksordning, före skatteutjämning.',
    ),
    plain(countFilledRows, ...columns.slice(1).map((declared, index) => total(declared, index + 1))),
    heading(...inputs.map((field) => budgetInputs[field].header), ...computed.map(columnFormula)),
    plain('Städtjänster', 1, 22_500, 'försörjningsstöd', 0, 116),
    plain('Markskötsel', 3, 23_500, 'försörjningsstöd', 0.25, 116),
    plain('Livsmedelstransporter', 2, 24_800, 'aktivitetsstöd', 0.25, 140),
    ...Array.from({ length: last - first - 2 }, () => empty),
    note(closingText),
  ],
  formats: [
    { row: sums, column: 1, rows: 1, columns: 1, format: '"Summa av "0" rader"' },
    ...columns.flatMap(({ numberFormat: format }, index) => {
      const row = index < inputs.length ? first : sums;
      return format === undefined ? [] : [{ row, column: index + 1, rows: closing - row + 1, columns: 1, format }];
    }),
  ],
  wrapped: [{ row: first, column: inputs.length + 1, rows: last - first + 1, columns: computed.length }],
  inputs: [{ row: first, column: 1, rows: last - first + 1, columns: inputs.length }],
};
