import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RegisterLists } from '../../../contract/rows';
import type { OpenedRow } from '../../../register/form/openedRow';
import { columnsOfSheet } from '../../../register/rowSheets';
import { Fault } from '../../parts/Fault';
import type { Draft } from '../../row/state/draft';
import { DraftFields } from './DraftFields';

type Properties = {
  /** What the form does; also its button, where none are given. */
  readonly caption: string;
  readonly row: OpenedRow;
  readonly draft: Draft | undefined;
  readonly columns: readonly string[];
  readonly needed: readonly string[];
  readonly lists: RegisterLists;
  readonly busy: boolean;
  /** The id of what tells the form from others like it in the page. */
  readonly describedBy?: string;
  /** Whether the keyboard goes to the first field when the form comes. */
  readonly takesFocus?: boolean;
  readonly onText: (column: string, text: string) => void;
  readonly onSave: () => void;
  /** Left out where the form is always there. */
  readonly onLeave?: (() => void) | undefined;
  /** Stands between the fields and the buttons. */
  readonly children?: ComponentChildren;
  /** Stands beside the button. */
  readonly besides?: ComponentChildren;
};

/** Some fields of a row that are saved together. What is in the way gets the focus. */
export const SmallForm = ({ caption, row, draft, columns, needed, lists, busy, describedBy, takesFocus = false, onText, onSave, onLeave, children, besides }: Properties) => {
  const form = useRef<HTMLFormElement>(null);
  const table = columnsOfSheet(row.sheet);
  const elsewhere = Object.entries(draft?.refused ?? {}).filter(([column]) => !columns.includes(column));
  // Before the press's own button is missed, so that the panel's title does not have the keyboard in between.
  useLayoutEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  useEffect(() => {
    if ((draft?.inTheWay.length ?? 0) > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [draft?.inTheWay]);
  return (
    <form
      class="small-form"
      ref={form}
      aria-label={caption}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSave();
      }}
    >
      <DraftFields row={row} draft={draft} columns={columns} needed={needed} lists={lists} onText={onText} />
      {elsewhere.map(([column, message]) => <Fault key={column} id={`elsewhere-${column}`} text={`${table[column]?.header ?? column}: ${message}`} />)}
      {children}
      <div class="buttons">
        <button type="submit" class="primary" aria-describedby={describedBy} aria-disabled={busy}>{caption}</button>
        {besides}
        {onLeave !== undefined && <button type="button" class="secondary" aria-describedby={describedBy} onClick={onLeave}>Ångra</button>}
      </div>
    </form>
  );
};
