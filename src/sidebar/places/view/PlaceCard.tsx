import { useId, useRef } from 'preact/hooks';
import type { RegisterLists } from '../../../contract/rows';
import { placeIn } from '../../../register/form/formChecks';
import type { OpenedRow } from '../../../register/form/openedRow';
import { saveForm } from '../../file/saveForm';
import { readTexts } from '../../file/state/ruleFile';
import type { Drafts } from '../../file/useDrafts';
import type { FileControl } from '../../file/useFile';
import { RowSaid } from '../../file/view/RowSaid';
import { SmallForm } from '../../file/view/SmallForm';
import { standingText } from '../../row/state/draft';
import { keyOf } from '../../row/state/panelState';
import { dayOf } from '../../row/state/today';
import { actionsOf, placeActions, type PlaceActionName } from '../state/placeActions';
import { actionChanges, actionColumns, actionDraft, openAction } from '../state/placeForm';
import { placeWords } from '../state/placeWords';
import { PlaceButtons } from './PlaceButtons';

type Properties = {
  readonly control: FileControl;
  readonly drafts: Drafts;
  readonly row: OpenedRow;
  readonly lists: RegisterLists;
  /** What the hand-over rules say of it. */
  readonly warnings: readonly string[];
};

/** One place: how it stands, and what is done with it next. */
export const PlaceCard = ({ control, drafts, row, lists, warnings }: Properties) => {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const today = dayOf(new Date());
  const context = { today, settings: lists };
  const place = placeIn(readTexts(row));
  const busy = control.state.saving[keyOf(row)] !== undefined;
  const open = openAction(drafts.formOf(row));
  const draft = open === undefined ? undefined : actionDraft(open, row, drafts.draftOf(row), today);
  const focusHeading = (): void => heading.current?.focus();
  /** With today's date and nothing asked; where something is in the way, its form opens and says what. */
  const pressToday = (name: PlaceActionName): void => {
    focusHeading();
    const { changes, faults } = actionChanges(name, row, actionDraft(name, row, undefined, today), context);
    if (faults.length === 0) return void control.save(row, changes);
    drafts.openForm(row, name);
    drafts.stop(row, faults);
  };
  const save = async (name: PlaceActionName): Promise<void> => {
    if (await saveForm(control, drafts, row, actionColumns(name, row), actionChanges(name, row, draft, context))) focusHeading();
  };
  return (
    <li class="card" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {standingText(row, 'place') || 'Plats'} <span class="id">{row.id}</span>
      </h3>
      <p class="card-state">{standingText(row, 'state') || 'Läget är inte ifyllt'}</p>
      <p class="card-words">{placeWords(place, today).join(' ')}</p>
      {[...row.notices, ...warnings].map((text) => <p key={text} class="remark">{text}</p>)}
      {open === undefined ? (
        <PlaceButtons row={row} actions={actionsOf(place, today)} busy={busy} onToday={pressToday} onOpen={(name) => drafts.openForm(row, name)} />
      ) : (
        <SmallForm
          key={open}
          caption={placeActions[open].caption}
          row={row}
          draft={draft}
          columns={actionColumns(open, row)}
          needed={Object.keys(placeActions[open].needed)}
          lists={lists}
          busy={busy}
          takesFocus
          onText={(column, text) => drafts.type(row, column, text)}
          onSave={() => void save(open)}
          onLeave={() => {
            focusHeading();
            drafts.drop(row, actionColumns(open, row));
          }}
        />
      )}
      <RowSaid state={control.state} address={row} />
    </li>
  );
};
