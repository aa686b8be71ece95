import { useId, useRef } from 'preact/hooks';
import type { RegisterLists } from '../../../contract/rows';
import type { OpenedRow } from '../../../register/form/openedRow';
import { saveForm } from '../../file/saveForm';
import type { Drafts } from '../../file/useDrafts';
import type { FileControl } from '../../file/useFile';
import { RowSaid } from '../../file/view/RowSaid';
import { SmallForm } from '../../file/view/SmallForm';
import { standingText } from '../../row/state/draft';
import { keyOf } from '../../row/state/panelState';
import { dayOf } from '../../row/state/today';
import { isShort, lacksReason, neededReason, numberChanges, numberColumns } from '../state/numbersForm';

type Properties = { readonly control: FileControl; readonly drafts: Drafts; readonly row: OpenedRow; readonly lists: RegisterLists };

/** How many places the contract requires and how many are agreed; fewer only with the reason, saved together. */
export const PlaceNumbers = ({ control, drafts, row, lists }: Properties) => {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const draft = drafts.draftOf(row);
  const saving = control.state.saving[keyOf(row)];
  const isSaving = saving !== undefined;
  const isAsked = drafts.formOf(row) === 'numbers';
  const isOpen = isAsked || lacksReason(row) || (isSaving && draft !== undefined);
  const columns = numberColumns(row, draft);
  const reason = standingText(row, 'deviation');
  const close = (): void => {
    button.current?.focus();
    drafts.drop(row, ['requiredPlaces', 'agreedPlaces', 'deviation']);
  };
  const save = async (): Promise<void> => {
    const isSaved = await saveForm(control, drafts, row, ['requiredPlaces', 'agreedPlaces', 'deviation'], numberChanges(row, draft, { today: dayOf(new Date()), settings: lists }));
    if (isSaved) button.current?.focus();
  };
  return (
    <div class="place-numbers">
      {isShort(row, undefined) && reason !== '' && <p class="reason">Skäl till avvikelsen: {reason}</p>}
      <button type="button" class="quiet" id={id} ref={button} aria-expanded={isOpen} onClick={isOpen ? close : () => drafts.openForm(row, 'numbers')}>
        Ändra antalen
      </button>
      {isOpen && (
        <SmallForm
          caption="Spara antalen"
          row={saving?.before ?? row}
          draft={draft}
          columns={columns}
          needed={Object.keys(neededReason(row, draft))}
          lists={lists}
          busy={isSaving}
          describedBy={id}
          takesFocus={isAsked}
          onText={(column, text) => drafts.type(row, column, text)}
          onSave={() => void save()}
          onLeave={close}
        />
      )}
      <RowSaid state={control.state} address={row} onlyBad={isOpen} />
    </div>
  );
};
