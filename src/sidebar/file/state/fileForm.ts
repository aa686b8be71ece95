import type { CheckContext } from '../../../register/checks/check';
import type { OpenedRow } from '../../../register/form/openedRow';
import { changesOf, typed, type Draft } from '../../row/state/draft';
import { obstacles } from '../../row/state/formFindings';
import type { Change } from './rowAfter';

/** A small form about some columns of a row. */
export type FileForm = {
  /** What is typed in it, over what it proposes. */
  readonly draft: Draft | undefined;
  /** What must be there, each with what is said where it is not. */
  readonly needed: Readonly<Record<string, string>>;
  /** What the press itself writes besides. */
  readonly sets: readonly Change[];
};

/** The draft of some columns, with what is proposed where nothing has been typed. */
export const proposed = (row: OpenedRow, draft: Draft | undefined, columns: readonly string[], proposals: readonly Change[]): Draft | undefined => {
  const edits = Object.fromEntries(Object.entries(draft?.edits ?? {}).filter(([column]) => columns.includes(column)));
  const own = draft === undefined ? undefined : { ...draft, edits };
  return proposals.reduce((before, { column, text }) => (before?.edits[column] === undefined ? typedKeeping(row, before, column, text) : before), own);
};

/** A proposal takes away nothing of what has been said of the field. */
const typedKeeping = (row: OpenedRow, draft: Draft | undefined, column: string, text: string): Draft => {
  const next = typed(row, draft, column, text);
  return { ...next, refused: draft?.refused ?? {} };
};

type Fault = { readonly column: string; readonly message: string };

/** What a form writes, or what keeps it from being saved. */
export const formChanges = (row: OpenedRow, { draft, needed, sets }: FileForm, context: CheckContext): { readonly changes: readonly Change[]; readonly faults: readonly Fault[] } => {
  const whole = sets.reduce<Draft | undefined>((before, { column, text }) => typed(row, before, column, text), draft);
  const changes = changesOf(row, whole).map(({ column, after }) => ({ column, text: after }));
  const wrong = obstacles(row, whole, context).map(({ column, message }) => ({ column, message }));
  const missing = Object.entries(needed).filter(([column]) => !wrong.some((fault) => fault.column === column) && !isThere(row, whole, column));
  return { changes, faults: [...missing.map(([column, message]) => ({ column, message })), ...wrong] };
};

const isThere = (row: OpenedRow, draft: Draft | undefined, column: string): boolean =>
  (draft?.edits[column]?.text ?? row.cells.find((cell) => cell.column === column)?.text ?? '').trim() !== '';
