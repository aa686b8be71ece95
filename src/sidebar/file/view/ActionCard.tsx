import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { RegisterLists } from '../../../contract/rows';
import type { OpenedRow } from '../../../register/form/openedRow';
import { keyOf } from '../../row/state/panelState';
import { dayOf } from '../../row/state/today';
import { saveForm } from '../saveForm';
import { cardChanges, cardDraft, type CardAction } from '../state/cardAction';
import type { Drafts } from '../useDrafts';
import type { FileControl } from '../useFile';
import { CardButtons } from './CardButtons';
import { RowSaid } from './RowSaid';
import { SmallForm } from './SmallForm';

type Properties = {
  readonly control: FileControl;
  readonly drafts: Drafts;
  readonly row: OpenedRow;
  readonly lists: RegisterLists;
  readonly title: string;
  /** What should be looked at, in Swedish. */
  readonly warnings: readonly string[];
  readonly table: Readonly<Record<string, CardAction>>;
  /** What can be done as the row stands, the most natural first. */
  readonly offered: readonly string[];
  /** How the row stands. */
  readonly children: ComponentChildren;
};

/** One row: how it stands, and what is done with it next. */
export const ActionCard = ({ control, drafts, row, lists, title, warnings, table, offered, children }: Properties) => {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const today = dayOf(new Date());
  const context = { today, settings: lists };
  const saving = control.state.saving[keyOf(row)];
  const busy = saving !== undefined;
  const form = drafts.formOf(row);
  const open = table[form];
  const focusHeading = (): void => heading.current?.focus();
  /** With today's date and nothing asked; where something is in the way, its form opens and says what. */
  const pressToday = (action: CardAction, name: string): void => {
    focusHeading();
    const { changes, faults } = cardChanges(action, row, cardDraft(action, row, undefined, today), context);
    if (faults.length === 0) return void control.save(row, changes);
    drafts.openForm(row, name);
    drafts.stop(row, faults);
  };
  const save = async (action: CardAction): Promise<void> => {
    const result = cardChanges(action, row, cardDraft(action, row, drafts.draftOf(row), today), context);
    if (await saveForm(control, drafts, row, action.columns, result)) focusHeading();
  };
  return (
    <li class="card" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {title} <span class="id">{row.id}</span>
      </h3>
      {children}
      {[...row.notices, ...warnings].map((text) => <p key={text} class="remark">{text}</p>)}
      {open === undefined ? (
        <CardButtons row={row} table={table} offered={offered} busy={busy} onToday={pressToday} onOpen={(name) => drafts.openForm(row, name)} />
      ) : (
        <SmallForm
          key={form}
          caption={open.caption}
          row={saving?.before ?? row}
          draft={cardDraft(open, row, drafts.draftOf(row), today)}
          columns={open.columns}
          needed={Object.keys(open.needed)}
          lists={lists}
          busy={busy}
          describedBy={id}
          takesFocus
          onText={(column, text) => drafts.type(row, column, text)}
          onSave={() => void save(open)}
          onLeave={() => {
            focusHeading();
            drafts.drop(row, open.columns);
          }}
        />
      )}
      <RowSaid state={control.state} address={row} onlyBad={open !== undefined} />
    </li>
  );
};
