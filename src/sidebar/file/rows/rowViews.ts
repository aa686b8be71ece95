import type { RegisterLists } from '../../../contract/rows';
import type { OpenedRow } from '../../../register/form/openedRow';
import { columnsOfSheet } from '../../../register/rowSheets';
import { standingText, textsOf, type Draft } from '../../row/state/draft';
import { fieldView, type FieldView } from '../../row/state/fieldView';
import { findingsOf } from '../../row/state/formFindings';
import { overtaken } from './rowDrafts';

/** The fields of a row with what is typed in them, in the order of the columns asked for. */
export const rowViews = (row: OpenedRow, draft: Draft | undefined, columns: readonly string[], settings: RegisterLists, today: string): readonly FieldView[] => {
  const texts = textsOf(row, draft);
  const findings = findingsOf(row, texts, { today, settings });
  const late = new Set(overtaken(row, draft));
  const declared = columnsOfSheet(row.sheet);
  return columns.flatMap((column): FieldView[] => {
    const own = declared[column];
    if (own === undefined) return [];
    const view = fieldView({ row, draft, texts, findings, status: undefined }, column, own);
    return [late.has(column) ? { ...view, remarks: [...view.remarks, overtakenWords(standingText(row, column))] } : view];
  });
};

const overtakenWords = (theirs: string): string =>
  theirs === '' ? 'Någon annan har tömt fältet sedan du började skriva.' : `Någon annan har skrivit ”${theirs}” här sedan du började.`;
