import type { FileAnswer } from '../../../contract/rows';
import type { OpenedRow } from '../../../register/form/openedRow';
import { keyOf } from '../../row/state/panelState';
import type { RowAddress } from '../../../register/form/openedRow';
import { rowAfter, type Change } from './rowAfter';

/** What is said of a press. */
export type Said = { readonly tone: 'good' | 'bad'; readonly text: string };

/** Changes under way, and the row as it was; `null` for a row that is not there, or not there yet. */
type Saving = { readonly number: number; readonly changes: readonly Change[]; readonly before: OpenedRow | null };

/** A procurement with its rows on one sheet, and what is being done to them. */
export type FileState = {
  readonly file: FileAnswer | null;
  /** The number of the question under way, if the person waits for it. */
  readonly asking: number | undefined;
  readonly failure: string;
  /** By the row's key: what is being saved. A new row has the key of the id `""`. */
  readonly saving: Readonly<Record<string, Saving>>;
  /** By the row's key: what became of the last press. */
  readonly said: Readonly<Record<string, Said>>;
};

export type FileEvent =
  | { readonly kind: 'asked'; readonly number: number }
  | { readonly kind: 'came'; readonly file: FileAnswer; /** Where the selection stands on no procurement, the panel stays with the one it has. */ readonly bySelection: boolean }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'sent'; readonly number: number; readonly address: RowAddress; readonly changes: readonly Change[] }
  | { readonly kind: 'saved'; readonly address: RowAddress; readonly version: number; readonly text: string }
  | { readonly kind: 'refused'; readonly address: RowAddress; readonly text: string };

export const startFile: FileState = { file: null, asking: undefined, failure: '', saving: {}, said: {} };

/** The state after an event. A change shows at once, and is taken back if the server refuses it. */
export const fileAfter = (state: FileState, event: FileEvent): FileState => {
  switch (event.kind) {
    case 'asked':
      return { ...state, asking: event.number };
    case 'came':
      if (event.bySelection && event.file.procurement === null && state.file?.procurement) return { ...state, asking: undefined };
      return cameIn(state, event.file);
    case 'failed':
      return { ...state, asking: undefined, failure: event.message };
    case 'sent': {
      const key = keyOf(event.address);
      const before = rowIn(state.file, event.address);
      // What went well before is no longer the matter; what failed elsewhere still is.
      const said = Object.fromEntries(Object.entries(state.said).filter(([other, { tone }]) => other !== key && tone === 'bad'));
      const shown = before === null ? state.file : withRow(state.file, rowAfter(before, event.changes));
      return { ...state, file: shown, saving: { ...state.saving, [key]: { number: event.number, changes: event.changes, before } }, said };
    }
    case 'saved': {
      const row = rowIn(state.file, event.address);
      const changes = state.saving[keyOf(event.address)]?.changes ?? [];
      const file = row === null ? state.file : withRow(state.file, { ...rowAfter(row, changes), version: event.version });
      return { ...told(state, event.address, { tone: 'good', text: event.text }), file };
    }
    case 'refused': {
      const before = state.saving[keyOf(event.address)]?.before ?? null;
      return { ...told(state, event.address, { tone: 'bad', text: event.text }), file: before === null ? state.file : withRow(state.file, before) };
    }
  }
};

/** What is still being saved shows in the rows that come, and is taken back to them. Of another procurement what failed is still told. */
const cameIn = (state: FileState, came: FileAnswer): FileState => {
  const isSame = came.procurement?.id === state.file?.procurement?.id;
  let file: FileAnswer | null = came;
  const saving: Record<string, Saving> = {};
  for (const [key, one] of Object.entries(state.saving)) {
    const before = one.before === null ? null : rowIn(came, one.before);
    saving[key] = { ...one, before };
    if (before !== null) file = withRow(file, rowAfter(before, one.changes));
  }
  const said = isSame ? state.said : Object.fromEntries(Object.entries(state.said).filter(([key, { tone }]) => tone === 'bad' && !key.endsWith(' ')));
  return { file, asking: undefined, failure: '', saving, said };
};

const told = (state: FileState, address: RowAddress, said: Said): FileState => {
  const key = keyOf(address);
  const { [key]: _, ...saving } = state.saving;
  return { ...state, saving, said: { ...state.said, [key]: said } };
};

/** The row of a file, the procurement itself included. */
export const rowIn = (file: FileAnswer | null, { sheet, id }: RowAddress): OpenedRow | null => {
  if (file === null || id === '') return null;
  if (sheet === 'procurements') return file.procurement?.id === id ? file.procurement : null;
  return file.rows.find((row) => row.id === id) ?? null;
};

const withRow = (file: FileAnswer | null, row: OpenedRow): FileAnswer | null => {
  if (file === null) return null;
  if (row.sheet === 'procurements') return file.procurement?.id === row.id ? { ...file, procurement: row } : file;
  return { ...file, rows: file.rows.map((other) => (other.id === row.id ? row : other)) };
};
