import { payoff2019 } from '../../../src/model/assumptions';
import { registeredHours } from '../../../src/register/process/registeredHours';
import type { Register } from '../../../src/register/rows/row';
import { defaultSettings } from '../../../src/register/settings/settings';
import { sentColumns } from '../../../src/register/summary/sentColumns';
import { sentRows } from '../../../src/register/summary/sentRows';
import type { SummaryData } from '../../../src/register/summary/summaryData';
import { summaryFacts, type SummaryFacts } from '../../../src/register/summary/summaryFacts';
import { place, procurement, today } from '../handover/example';

export type Rows = Partial<Pick<Register, 'procurements' | 'steps' | 'places' | 'dialogue' | 'survey'>>;

/** A register as it is sent, with what is said about it. */
export const sent = ({ procurements = [], steps = [], places = [], dialogue = [], survey = [] }: Rows, said: Partial<SummaryData> = {}): SummaryData => ({
  today,
  problems: [],
  remarks: [],
  rows: {
    procurements: sentRows(sentColumns.procurements, procurements),
    steps: sentRows(sentColumns.steps, steps.filter((row) => registeredHours([row]).total > 0)),
    places: sentRows(sentColumns.places, places),
    dialogue: sentRows(sentColumns.dialogue, dialogue),
    survey: sentRows(sentColumns.survey, survey),
    assumptions: [],
  },
  work: [],
  unread: [],
  warnings: [],
  warningTotal: 0,
  rules: defaultSettings.rules,
  ...said,
});

export const factsOf = (rows: Rows, said: Partial<SummaryData> = {}): SummaryFacts => summaryFacts(sent(rows, said), payoff2019);

/** A procurement of a department with so many places that have ended, and what came after them. */
export const withFinished = (id: string, department: string, count: number, outcome: string | null = 'studier'): Required<Pick<Rows, 'procurements' | 'places'>> => ({
  procurements: [procurement({ id, name: `Upphandling ${id}`, department, contractFrom: '2024-02-01' })],
  places: Array.from({ length: count }, (_, index) => place({ id: `P-${id}-${index}`, procurement: id, state: 'avslutad', filled: '2024-03-01', finished: '2024-09-01', outcome })),
});

export const together = (...parts: readonly Required<Pick<Rows, 'procurements' | 'places'>>[]): Rows => ({
  procurements: parts.flatMap(({ procurements }) => procurements),
  places: parts.flatMap(({ places }) => places),
});
