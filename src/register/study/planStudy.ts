import { livelihoodSources, resources } from '../../model/ledger/situation';
import { studyKinds, studyScopes } from '../../model/ledger/studyKinds';
import { keysOf } from '../../model/mapValues';
import { firstRuleYear, lastRuleYear } from '../../model/parameters/dated';
import { ruleChoices } from '../../model/rules/ruleChoices';
import { ruleRows } from '../../model/rules/ruleRows';
import { empty, note, title, type PlannedRow } from '../examples/sheetPlan';
import { firstRow, hasTitle, isClosed, partNames, partRows, type PartName } from './layout';
import { linesOf, partLines } from './partLines';
import { statusFormula } from './statusFormula';
import { blockTexts, lineColumns, type BlockName } from './studyBlocks';
import { studyFields, type StudyField } from './studyCells';
import { studyCharts } from './studyCharts';
import { studyName, studyTitle } from './studyName';
import type { StudyPlan } from './studyPlan';

type Area = StudyPlan['inputs'][number];

const widths = [300, 120, 120, 110, 120, 135, 400] as const;

const area = (part: PartName, column: number, columns: number, first = 0, rows = partRows(part) - first): Area => ({ row: firstRow(part) + first, column, rows, columns });

const rowsOf = (part: PartName): readonly PlannedRow[] => {
  const { title: text = '', headings, headingLook = 'heading', lineLook = 'plain' } = partLines[part];
  return [
    ...(hasTitle(part) ? [title(text)] : []),
    { look: headingLook, cells: headings },
    ...linesOf(part).map((cells): PlannedRow => ({ look: lineLook, cells })),
    ...(isClosed(part) ? [note(blockTexts.closing)] : []),
    empty,
  ];
};

const blocks: Readonly<Record<BlockName, Area>> = {
  fields: area('fields', 2, 1),
  assumptions: area('assumptions', 1, 2),
  costs: area('costs', 2, 1),
  before: area('before', 1, lineColumns.length),
  after: area('after', 1, lineColumns.length),
};

const kronor = '#,##0';
const formatted = (format: string, ...areas: readonly Area[]) => areas.map((each) => ({ ...each, format }));
const field = (name: StudyField): Area => area('fields', 2, 1, keysOf(studyFields).indexOf(name), 1);
const names = (table: Readonly<Record<string, { readonly name: string }>>): readonly string[] => Object.values(table).map(({ name }) => name);
const sources = [...Object.values(livelihoodSources), ...Object.values(resources)];
const yearNames = Array.from({ length: lastRuleYear - firstRuleYear + 1 }, (_, index) => String(lastRuleYear - index));

/** The sheet in which a study is described and reckoned. */
export const planStudy = (): StudyPlan => ({
  name: studyName,
  widths,
  frozenRows: 0,
  rows: [
    title(studyTitle),
    note('Tolv månader före en insats jämförs med tolv månader efter, med lagens regler för en kommun och ett år (NyttoSam: Payoff 2019, rad 1834–1845).'),
    note('Beloppen visar en storleksordning. Skriv aldrig namn eller personnummer: ett fall är en situation, inte en person.'),
    note(statusFormula),
    empty,
    ...partNames.flatMap(rowsOf),
  ],
  formats: [
    ...formatted(kronor, area('results', 2, 3), area('results', 6, 1), area('society', 2, 1, 0, 1), area('society', 2, 1, 2, 1)),
    ...formatted(kronor, area('costs', 2, 1), area('before', 3, 1), area('after', 3, 1), area('effects', 2, 3), area('years', 2, 3)),
    ...formatted('#,##0.0', area('results', 5, 1)),
    ...formatted('0%', area('society', 2, 1, 1, 1), field('persistence'), area('before', 4, 1), area('after', 4, 1)),
    ...formatted('0.0%', field('discountRate')),
    ...formatted('0.00', area('years', 5, 1)),
  ],
  wrapped: [],
  inputs: Object.values(blocks),
  blocks,
  dropdowns: [
    { ...field('kind'), choices: names(studyKinds) },
    { ...field('scope'), choices: names(studyScopes) },
    { ...area('assumptions', 2, 1, 1, 1), choices: yearNames },
    // A subsidy is a livelihood of its own in a study: `subsidyScheme` has no say.
    { ...area('assumptions', 1, 1, 2), choices: [ruleChoices.activitySupportPayer.name, ...names(ruleRows)] },
    { ...area('before', 1, 1), choices: sources },
    { ...area('after', 1, 1), choices: sources },
  ],
  charts: studyCharts,
});
