import type { RegisterLists } from '../../../contract/rows';
import type { OpenedRow } from '../../../register/form/openedRow';
import type { Draft } from '../../row/state/draft';
import { dayOf } from '../../row/state/today';
import { RowFields } from '../rows/RowFields';
import { rowViews } from '../rows/rowViews';

type Properties = {
  readonly row: OpenedRow;
  readonly draft: Draft | undefined;
  readonly columns: readonly string[];
  /** Those without which the form is not saved, whatever the register asks for. */
  readonly needed: readonly string[];
  readonly lists: RegisterLists;
  readonly onText: (column: string, text: string) => void;
};

/** Some fields of a row, with what has been typed in them and what is wrong with it; marked where the form needs them. */
export const DraftFields = ({ row, draft, columns, needed, lists, onText }: Properties) => {
  const views = rowViews(row, draft, columns, lists, dayOf(new Date())).map((view) => {
    const need = !needed.includes(view.column) ? 'none' : view.text.trim() === '' ? 'missing' : 'filled';
    return { ...view, need } as const;
  });
  return <RowFields views={views} lists={lists} onText={onText} />;
};
