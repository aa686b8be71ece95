import type { Selection } from '../../../contract/server';
import { hiddenFaults, saysTheSame, sourceRowOf, type SourceRow } from './sourceRow';
import { readDraft, startDraft, type Draft, type DraftReading, type Faults } from './draft';
import { startValues, type Field, type Values } from './values';

/** A question about the selected row that is under way; `wanted` when the user pressed for it. */
export type RowQuestion = { readonly number: number; readonly wanted: boolean };

export type CalculationState = {
  readonly draft: Draft;
  readonly reading: DraftReading;
  /**
   * What the fields said when the user came to the one that is being typed in: what the figures show while it cannot
   * be read. `null` when that could not be read either, as in a row that lacks something.
   */
  readonly before: Values | null;
  readonly row: SourceRow | null;
  readonly asking: RowQuestion | null;
  /** What to say about the last question about a row; empty when there is nothing to say. */
  readonly notice: string;
};

export type CalculationEvent =
  /** The user comes to a field. */
  | { readonly kind: 'began' }
  | { readonly kind: 'typed'; readonly field: Field; readonly text: string }
  | { readonly kind: 'rowAsked'; readonly question: RowQuestion }
  | { readonly kind: 'rowCame'; readonly number: number; readonly selection: Selection }
  | { readonly kind: 'rowFailed'; readonly number: number }
  /** The user uses the values as they are shown: a row that nobody asked for must not replace them now. */
  | { readonly kind: 'used' };

export const startState: CalculationState = {
  draft: startDraft,
  reading: { values: startValues, faults: {} },
  before: startValues,
  row: null,
  asking: null,
  notice: '',
};

export const notices = {
  outside: 'Markera en ifylld rad i bladet Budget eller Upphandlingar och hämta igen.',
  failed: 'Raden kunde inte läsas från arket. Dina värden är kvar.',
  interrupted: 'Raden hämtades inte, eftersom du ändrade ett värde under tiden.',
  identityNumber: 'I raden står något som ser ut som ett personnummer. Ta bort det ur arket.',
} as const;

/** Whether the user has changed a value that the row (or the start) gave. Such values are only replaced when asked for. */
export const isOwn = (state: CalculationState): boolean => !saysTheSame(state.draft, state.row?.draft ?? startDraft);

/** What the figures show; `null` where there is nothing to show. */
export const shownValues = ({ reading, before }: CalculationState): Values | null => reading.values ?? before;

/** What is wrong in the fields. */
export const faultsOf = ({ draft, reading, row }: CalculationState): Faults => ({ ...reading.faults, ...hiddenFaults(draft, row) });

/** What happens to the calculation. An answer to a question that is no longer asked changes nothing. */
export const calculationAfter = (state: CalculationState, event: CalculationEvent): CalculationState => {
  switch (event.kind) {
    case 'began':
      return { ...state, before: shownValues(state) };
    case 'typed':
      return afterTyping(state, event.field, event.text);
    case 'rowAsked':
      return { ...state, asking: event.question, notice: event.question.wanted ? '' : state.notice };
    case 'rowCame':
      return state.asking?.number === event.number ? afterRow(state, state.asking, event.selection) : state;
    case 'rowFailed':
      return state.asking?.number === event.number ? { ...state, asking: null, notice: notices.failed } : state;
    case 'used':
      return state.asking?.wanted === false ? { ...state, asking: null } : state;
  }
};

const withDraft = (state: CalculationState, draft: Draft): CalculationState => ({ ...state, draft, reading: readDraft(draft) });

const afterTyping = (state: CalculationState, field: Field, text: string): CalculationState => {
  const typed = withDraft(state, { ...state.draft, [field]: text });
  if (state.asking === null) return { ...typed, notice: '' };
  return isOwn(typed) ? { ...typed, asking: null, notice: state.asking.wanted ? notices.interrupted : '' } : typed;
};

const afterRow = (state: CalculationState, asking: RowQuestion, selection: Selection): CalculationState => {
  const row = sourceRowOf(selection);
  if (row === null) return { ...state, asking: null, notice: asking.wanted ? notices.outside : '' };
  if (!asking.wanted && isOwn(state)) return { ...state, asking: null };
  const notice = row.identityNumber ? notices.identityNumber : '';
  const fetched = withDraft({ ...state, row, asking: null, notice }, { ...state.draft, ...row.draft });
  return { ...fetched, before: fetched.reading.values };
};
