import { keysOf } from '../../../model/mapValues';
import type { FormTexts } from '../../../register/form/formChecks';
import { meansTheSame } from '../../../register/form/keptText';
import { namingColumns } from '../../../register/form/namingColumns';
import type { OpenedRow, RowAddress } from '../../../register/form/openedRow';
import { shownText } from '../../../register/form/shownText';
import { columnsOfSheet } from '../../../register/rowSheets';

/** What a person has typed in one field, and what the cell said when the person began. */
export type Edit = { readonly before: string; readonly text: string };

/** What a person has typed for a row and not saved. A row that is not made yet has the id `""`. */
export type Draft = {
  readonly address: RowAddress;
  /** What the row was called when the person began. */
  readonly title: string;
  readonly edits: Readonly<Record<string, Edit>>;
  /** What the server has said of single fields, until they are changed. */
  readonly refused: Readonly<Record<string, string>>;
  /** The columns that were in the way when the person last tried to save. */
  readonly inTheWay: readonly string[];
};

export type DraftChange = { readonly column: string; readonly before: string; readonly after: string };

/** What a field shows of a row as it stands. */
export const standingText = (row: OpenedRow, column: string): string => {
  const cell = row.cells.find((candidate) => candidate.column === column);
  const declared = columnsOfSheet(row.sheet)[column];
  return cell === undefined || cell.isSecret || declared === undefined ? '' : shownText(declared, cell.text);
};

/** The texts of the form: what stands in the row, and over it what has been typed. */
export const textsOf = (row: OpenedRow, draft: Draft | undefined): FormTexts => {
  const texts: Record<string, string> = {};
  for (const { column } of row.cells) texts[column] = draft?.edits[column]?.text ?? standingText(row, column);
  return texts;
};

/** What a person types into a field; typing what stands there takes the change back. */
export const typed = (row: OpenedRow, draft: Draft | undefined, column: string, text: string): Draft => {
  const { [column]: edit, ...edits } = draft?.edits ?? {};
  const { [column]: _, ...refused } = draft?.refused ?? {};
  const cell = row.cells.find((candidate) => candidate.column === column);
  const before = edit?.before ?? cell?.text ?? '';
  const isBack = text === standingText(row, column) && before === (cell?.text ?? '') && cell?.isSecret !== true;
  return {
    address: { sheet: row.sheet, id: row.id },
    title: draft?.title ?? titleOf(row),
    edits: isBack ? edits : { ...edits, [column]: { before, text } },
    refused,
    inTheWay: draft?.inTheWay ?? [],
  };
};

/** What must be saved: typing the same in another form is no change. */
export const changesOf = (row: OpenedRow, draft: Draft | undefined): readonly DraftChange[] => {
  if (draft === undefined) return [];
  const columns = columnsOfSheet(row.sheet);
  return keysOf(draft.edits).flatMap((column): DraftChange[] => {
    const edit = draft.edits[column];
    const declared = columns[column];
    if (edit === undefined || declared === undefined) return [];
    return meansTheSame(declared, shownText(declared, edit.before), edit.text) ? [] : [{ column, before: edit.before, after: edit.text }];
  });
};

/** What people call a row. */
export const titleOf = (row: OpenedRow): string => {
  const texts = namingColumns(row.sheet).map((column) => standingText(row, column));
  return texts.filter((text) => text !== '').join(', ');
};
