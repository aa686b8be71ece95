import { results } from './calculationResults';
import { steps, stepNames, type Case, type CellOf } from './calculationCases';
import { calculationInputNames, calculationInputs } from './calculationInputs';
import { empty, heading, note, plain, title, type PlannedRow, type SheetPlan } from './sheetPlan';

/** The rows where the three parts begin; a heading and an empty row stand between them. */
const firstInput = 5;
const firstStep = firstInput + calculationInputNames.length + 2;
const firstResult = firstStep + stepNames.length + 2;

const rowOf = new Map<string, number>([
  ...calculationInputNames.map((name, index) => [name, firstInput + index] as const),
  ...stepNames.map((name, index) => [name, firstStep + index] as const),
]);
const at: CellOf = (name) => `B${rowOf.get(name)}`;

const stepCases = stepNames.map((name) => steps(at)[name]);
const resultCases = results(at);

const caseHeading = (what: string): PlannedRow =>
  heading(what, 'Uträknat', 'Enhet', 'Rapporten skriver', 'Som tal', 'Skillnad', 'Rad i rapporten');

const caseRow =
  (first: number) =>
  ({ label, formula, unit, says, printed, line }: Case, index: number): PlannedRow =>
    plain(label, formula, unit, says, printed, `=B${first + index}-E${first + index}`, line);

const numberFormats: Readonly<Record<Case['unit'], string>> = {
  kr: '#,##0',
  'kr per år': '#,##0',
  månader: '0.0000',
  andel: '0.0%',
};

const caseFormats = (first: number, cases: readonly Case[]): SheetPlan['formats'] => [
  ...cases.map(({ unit }, index) => ({ row: first + index, column: 2, rows: 1, columns: 5, format: numberFormats[unit] })),
  { row: first, column: 4, rows: cases.length, columns: 1, format: '@' },
  { row: first, column: 7, rows: cases.length, columns: 1, format: '@' },
];

/** The report's whole calculation in cells, each figure beside the printed one. */
export const calculationSheet: SheetPlan = {
  name: 'Kalkyl',
  widths: [330, 120, 90, 150, 110, 110, 130],
  frozenRows: 0,
  rows: [
    title('Rapportens kalkyl, räknad i celler'),
    note(
      'Ändra en gul cell och se hela kalkylen räknas om. Rapporten avrundar fritt; här visas det oavrundade talet och skillnaden.',
    ),
    empty,
    heading('Utgångspunkt', 'Värde', 'Enhet', 'Källa'),
    ...calculationInputNames.map((name) => {
      const { label, value, unit, source } = calculationInputs[name];
      return plain(label, value, unit, source);
    }),
    empty,
    caseHeading('Mellanled'),
    ...stepCases.map(caseRow(firstStep)),
    empty,
    caseHeading('Återbetalning och intäkt'),
    ...resultCases.map(caseRow(firstResult)),
    empty,
    note(
      'Skatt på lönen (57 000), skatt på aktivitetsstöd (14 000) och lönetaket för subvention är rekonstruktioner: de återskapar rapportens tal men står inte i den.',
    ),
    note(
      'Resultatet är en storleksordning (rad 1856). Inga undanträngningseffekter, inget sparande, bara första ledets effekter och bara den berörda personen (rad 265–274, 1872–1903).',
    ),
  ],
  formats: [
    ...calculationInputNames.map((name, index) => ({
      row: firstInput + index,
      column: 2,
      rows: 1,
      columns: 1,
      format: calculationInputs[name].format,
    })),
    ...caseFormats(firstStep, stepCases),
    ...caseFormats(firstResult, resultCases),
  ],
  wrapped: [],
  inputs: [{ row: firstInput, column: 2, rows: calculationInputNames.length, columns: 1 }],
};
