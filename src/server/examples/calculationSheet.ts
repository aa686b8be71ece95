import { payoff2019Parameters, type Parameter } from '../../model/parameters/payoff2019';
import { empty, heading, note, plain, title, type PlannedRow, type SheetPlan } from './sheetPlan';

/** A value of the report that the user may change. */
type Input = { readonly label: string; readonly value: number | string; readonly unit: string; readonly source: string };

const ofReport = ({ name, value, unit, source }: Parameter): Input => ({ label: name, value, unit, source });

const inputs = {
  hours: ofReport(payoff2019Parameters.hours),
  hourlyCost: ofReport(payoff2019Parameters.hourlyCost),
  boughtServices: { label: 'Köpta tjänster', value: 0, unit: 'kr', source: 'Payoff 2019, rad 386–389: ett alternativ, inget belopp anges' },
  monthlyWage: ofReport(payoff2019Parameters.monthlyWage),
  subsidy: { label: 'Subventionsgrad', value: 0.8, unit: 'andel', source: 'Payoff 2019, rad 531' },
  deadweight: { label: 'Sannolikhet ändå', value: 0.5, unit: 'andel', source: 'Payoff 2019, rad 507' },
  persons: { label: 'Personer', value: 3, unit: 'antal', source: 'Payoff 2019, rad 509' },
  shortDelay: { label: 'Kort fördröjning', value: 24, unit: 'månader', source: 'Payoff 2019, rad 581' },
  longDelay: { label: 'Lång fördröjning', value: 60, unit: 'månader', source: 'Payoff 2019, rad 581–582' },
  valueFreed: { label: 'Värde efter insatsen', value: 120_000, unit: 'kr per år', source: 'Payoff 2019, rad 1931' },
  potential: { label: 'Kostnad för utanförskap', value: 600_000, unit: 'kr per år', source: 'Payoff 2019, rad 1931' },
  assumptions: { label: 'Antaganden', value: 'Payoff 2019', unit: '', source: 'Rapportens egna siffror' },
} as const satisfies Record<string, Input>;

const inputNames = Object.keys(inputs);
const firstInput = 5;
/** The cell of an input, as `B8`. */
const at = (name: keyof typeof inputs): string => `B${firstInput + inputNames.indexOf(name)}`;

/** A figure that the report prints, and the formula that computes it. */
type Case = {
  readonly label: string;
  readonly formula: string;
  readonly unit: string;
  /** In the report's own words, and as a number in `unit`. */
  readonly says: string;
  readonly printed: number;
  readonly line: string;
};

const firstStep = firstInput + inputNames.length + 2;
const step = (index: number): string => `B${firstStep + index}`;
const [cost, societalCost, onAssistance, onSupport, production, subsidised] = [0, 1, 2, 3, 4, 5].map(step);

const steps: readonly Case[] = [
  { label: 'Merkostnad', formula: `=MERKOSTNAD(${at('hours')};${at('hourlyCost')};${at('boughtServices')})`, unit: 'kr', says: '69 600 kr', printed: 69_600, line: '423' },
  { label: 'Merkostnad i samhällsekonomiska kronor', formula: `=SAMHALLSKRONOR(${cost};${at('assumptions')})`, unit: 'kr', says: '86 600 kr', printed: 86_600, line: '428' },
  { label: 'Kommunens intäkt, alternativ försörjningsstöd', formula: `=KOMMUN_INTAKT("försörjningsstöd";${at('monthlyWage')};12;${at('assumptions')})`, unit: 'kr per år', says: 'cirka 175 000 kr', printed: 175_000, line: '449' },
  { label: 'Kommunens intäkt, alternativ aktivitetsstöd', formula: `=KOMMUN_INTAKT("aktivitetsstöd";${at('monthlyWage')};12;${at('assumptions')})`, unit: 'kr per år', says: 'cirka 43 000 kr', printed: 43_000, line: '456' },
  { label: 'Produktionsvärde utan subvention', formula: `=SAMHALLE_INTAKT(${at('monthlyWage')};0;12;${at('assumptions')})`, unit: 'kr per år', says: '485 000 kr', printed: 485_000, line: '527' },
  { label: 'Produktionsvärde med subvention', formula: `=SAMHALLE_INTAKT(${at('monthlyWage')};${at('subsidy')};12;${at('assumptions')})`, unit: 'kr per år', says: '194 000 kr', printed: 194_000, line: '531' },
  { label: 'Potential utan resursförbrukning', formula: `=POTENTIAL(0;${at('assumptions')})`, unit: 'kr per år', says: 'ca 585 000 kr', printed: 585_000, line: '473' },
];

const delayed = (label: string, formula: (months: string) => string, says: readonly [string, number, string, number], line: string): readonly Case[] => [
  { label: `${label}, kort fördröjning`, formula: formula(at('shortDelay')), unit: 'kr', says: says[0], printed: says[1], line },
  { label: `${label}, lång fördröjning`, formula: formula(at('longDelay')), unit: 'kr', says: says[2], printed: says[3], line },
];

const municipality = (alternative: string) => (months: string): string =>
  `=KOMMUN_INTAKT("${alternative}";${at('monthlyWage')};${months};${at('assumptions')})`;
const society = (subsidy: string) => (months: string): string =>
  `=SAMHALLE_INTAKT(${at('monthlyWage')};${subsidy};${months};${at('assumptions')})`;

const cases: readonly Case[] = [
  { label: 'Försörjningsstöd, en person', formula: `=PAYBACK_MONTHS(${cost};${onAssistance})`, unit: 'månader', says: 'cirka fem', printed: 5, line: '505' },
  { label: 'Försörjningsstöd, hälften hade fått arbete ändå', formula: `=PAYBACK_MONTHS(${cost};${onAssistance};1;${at('deadweight')})`, unit: 'månader', says: 'cirka tio', printed: 10, line: '507' },
  { label: 'Försörjningsstöd, tre personer', formula: `=PAYBACK_MONTHS(${cost};${onAssistance};${at('persons')})`, unit: 'månader', says: 'två', printed: 2, line: '510' },
  { label: 'Aktivitetsstöd, en person', formula: `=PAYBACK_MONTHS(${cost};${onSupport})`, unit: 'månader', says: 'minst 19', printed: 19, line: '516' },
  { label: 'Aktivitetsstöd, hälften hade fått arbete ändå', formula: `=PAYBACK_MONTHS(${cost};${onSupport};1;${at('deadweight')})`, unit: 'månader', says: 'minst 38', printed: 38, line: '518' },
  { label: 'Aktivitetsstöd, tre personer', formula: `=PAYBACK_MONTHS(${cost};${onSupport};${at('persons')})`, unit: 'månader', says: 'ett halvt år', printed: 6, line: '522' },
  { label: 'Samhället, utan subvention', formula: `=PAYBACK_MONTHS(${societalCost};${production})`, unit: 'månader', says: 'drygt två', printed: 2, line: '528' },
  { label: 'Samhället, med subvention', formula: `=PAYBACK_MONTHS(${societalCost};${subsidised})`, unit: 'månader', says: 'sex', printed: 6, line: '532' },
  ...delayed('Kommunen, försörjningsstöd', municipality('försörjningsstöd'), ['350 000 kr', 350_000, '875 000 kr', 875_000], '982–983'),
  ...delayed('Kommunen, aktivitetsstöd', municipality('aktivitetsstöd'), ['86 000 kr', 86_000, '215 000 kr', 215_000], '985–986'),
  ...delayed('Samhället, utan subvention', society('0'), ['970 000 kr', 970_000, '2,4 mkr', 2_400_000], '988'),
  ...delayed('Samhället, med subvention', society(at('subsidy')), ['388 000 kr', 388_000, '970 000 kr', 970_000], '988–989'),
  { label: 'Verkningsgrad', formula: `=VERKNINGSGRAD(${at('valueFreed')};${at('potential')})`, unit: 'andel', says: '20 procent', printed: 0.2, line: '1932' },
];
const firstCase = firstStep + steps.length + 2;

const caseRow = (first: number) => ({ label, formula, unit, says, printed, line }: Case, index: number): PlannedRow =>
  plain(label, formula, unit, says, printed, `=B${first + index}-E${first + index}`, line);

const caseHeading = (what: string): PlannedRow =>
  heading(what, 'Uträknat', 'Enhet', 'Rapporten skriver', 'Som tal', 'Skillnad', 'Rad i rapporten');

/** A number format for each unit of a case. */
const formatOf: Readonly<Record<string, string>> = { månader: '0.0000', andel: '0%' };

/** The report's whole calculation in cells, each figure beside the printed one. */
export const calculationSheet: SheetPlan = {
  name: 'Kalkyl',
  widths: [330, 120, 90, 150, 110, 110, 130],
  frozenRows: 0,
  rows: [
    title('Rapportens kalkyl, räknad i celler'),
    note('Ändra en gul cell och se hela kalkylen räknas om. Rapporten avrundar fritt; här visas det oavrundade talet och skillnaden.'),
    empty,
    heading('Utgångspunkt', 'Värde', 'Enhet', 'Källa'),
    ...Object.values(inputs).map(({ label, value, unit, source }) => plain(label, value, unit, source)),
    empty,
    caseHeading('Mellanled'),
    ...steps.map(caseRow(firstStep)),
    empty,
    caseHeading('Återbetalning och intäkt'),
    ...cases.map(caseRow(firstCase)),
    empty,
    note('Skatt på lönen (57 000), skatt på aktivitetsstöd (14 000) och lönetaket för subvention är rekonstruktioner: de återskapar rapportens tal men står inte i den.'),
    note('Resultatet är en storleksordning (rad 1856). Inga undanträngningseffekter, inget sparande, bara första ledets effekter och bara den berörda personen (rad 265–274, 1872–1903).'),
  ],
  formats: [
    { row: firstInput, column: 2, rows: inputNames.length, columns: 1, format: '#,##0' },
    ...(['subsidy', 'deadweight'] as const).map((name) => ({ row: firstInput + inputNames.indexOf(name), column: 2, rows: 1, columns: 1, format: '0%' })),
    { row: firstStep, column: 2, rows: steps.length, columns: 5, format: '#,##0' },
    ...cases.flatMap(({ unit }, index) =>
      [2, 5, 6].map((column) => ({ row: firstCase + index, column, rows: 1, columns: 1, format: formatOf[unit] ?? '#,##0' })),
    ),
    { row: 1, column: 7, rows: firstCase + cases.length, columns: 1, format: '@' },
  ],
  inputs: [{ row: firstInput, column: 2, rows: inputNames.length, columns: 1 }],
};
