import type { SaveConflict } from '../../../contract/register';
import type { OpenedRow } from '../../../register/form/openedRow';
import type { Draft, Edit } from './draft';

export type Whose = 'mine' | 'theirs';

/** A column that somebody else has changed meanwhile, and what the person wants. */
export type OpenConflict = SaveConflict & { readonly choice: Whose | undefined };

export const openConflicts = (conflicts: readonly SaveConflict[]): readonly OpenConflict[] => conflicts.map((conflict) => ({ ...conflict, choice: undefined }));

export const isSettled = (conflicts: readonly OpenConflict[]): boolean => conflicts.every(({ choice }) => choice !== undefined);

/** The row as the others have left it, as far as the conflicts tell. */
export const rowWithTheirs = (row: OpenedRow, conflicts: readonly OpenConflict[]): OpenedRow => {
  const theirs = new Map(conflicts.map((conflict) => [conflict.column, conflict.theirs]));
  return { ...row, cells: row.cells.map((cell) => ({ ...cell, text: theirs.get(cell.column) ?? cell.text })) };
};

/** What is left to save: mine over theirs where mine was chosen; what was theirs is no change any more. */
export const draftSettled = (draft: Draft, conflicts: readonly OpenConflict[]): Draft => {
  const edits: Record<string, Edit> = { ...draft.edits };
  for (const { column, choice, theirs, mine } of conflicts) {
    if (choice === 'theirs') delete edits[column];
    if (choice === 'mine') edits[column] = { before: theirs, text: edits[column]?.text ?? mine };
  }
  return { ...draft, edits };
};
