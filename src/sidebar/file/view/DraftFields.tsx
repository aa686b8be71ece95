import type { RegisterLists } from '../../../contract/rows';
import type { OpenedRow } from '../../../register/form/openedRow';
import { columnsOfSheet } from '../../../register/rowSheets';
import { fieldKinds } from '../../row/fields/fieldKinds';
import { textsOf, type Draft } from '../../row/state/draft';
import { fieldView } from '../../row/state/fieldView';
import { findingsOf } from '../../row/state/formFindings';
import { dayOf } from '../../row/state/today';

type Properties = {
  readonly row: OpenedRow;
  readonly draft: Draft | undefined;
  readonly columns: readonly string[];
  /** Those without which the form is not saved, whatever the register asks for. */
  readonly needed: readonly string[];
  readonly lists: RegisterLists;
  readonly onText: (column: string, text: string) => void;
};

/** Some fields of a row, with what has been typed in them and what is wrong with it. */
export const DraftFields = ({ row, draft, columns, needed, lists, onText }: Properties) => {
  const texts = textsOf(row, draft);
  const findings = findingsOf(row, texts, { today: dayOf(new Date()), settings: lists });
  const table = columnsOfSheet(row.sheet);
  return (
    <>
      {columns.map((column) => {
        const declared = table[column];
        if (declared === undefined) return null;
        const view = fieldView({ row, draft, texts, findings, status: undefined }, column, declared);
        const need = !needed.includes(column) ? 'none' : view.text.trim() === '' ? 'missing' : 'filled';
        const Field = fieldKinds[declared.kind];
        return <Field key={column} view={{ ...view, need }} lists={{ ...lists, procurements: [] }} onText={(text) => onText(column, text)} />;
      })}
    </>
  );
};
