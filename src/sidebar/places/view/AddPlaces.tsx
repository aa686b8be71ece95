import { useId, useMemo } from 'preact/hooks';
import type { RegisterLists } from '../../../contract/rows';
import type { OpenedRow } from '../../../register/form/openedRow';
import type { Drafts } from '../../file/useDrafts';
import type { FileControl } from '../../file/useFile';
import { RowSaid } from '../../file/view/RowSaid';
import { SmallForm } from '../../file/view/SmallForm';
import { Fault } from '../../parts/Fault';
import { newRow } from '../../row/state/newRow';
import { keyOf } from '../../row/state/panelState';
import { dayOf } from '../../row/state/today';
import { neededOfNew, newPlaceChanges, newPlaceColumns, newPlaceDraft, readTimes, timesFault, timesText } from '../state/newPlaces';
import type { PlaceSums } from '../state/placeSums';

type Properties = {
  readonly control: FileControl;
  readonly drafts: Drafts;
  readonly procurement: string;
  readonly rows: readonly OpenedRow[];
  readonly sums: PlaceSums;
  readonly lists: RegisterLists;
};

/** One or several new places of the same kind, in one go. */
export const AddPlaces = ({ control, drafts, procurement, rows, sums, lists }: Properties) => {
  const id = useId();
  const row = useMemo(() => newRow('places'), []);
  const today = dayOf(new Date());
  const typed = drafts.draftOf(row);
  const draft = newPlaceDraft(row, typed, rows, today);
  const text = timesText(typed, sums);
  const times = readTimes(text);
  const busy = control.state.saving[keyOf(row)] !== undefined;
  const save = async (): Promise<void> => {
    const { changes, faults } = newPlaceChanges(row, draft, procurement, { today, settings: lists });
    if (faults.length > 0) drafts.stop(row, faults);
    else if (times !== undefined && (await control.create(changes, times))) drafts.drop(row, [...newPlaceColumns, 'times']);
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Lägg till platser</h2>
      <SmallForm
        caption={times === undefined || times === 1 ? 'Lägg till platsen' : `Lägg till ${times} platser`}
        row={row}
        draft={draft}
        columns={newPlaceColumns}
        needed={Object.keys(neededOfNew)}
        lists={lists}
        busy={busy || times === undefined}
        onText={(column, value) => drafts.type(row, column, value)}
        onSave={() => void save()}
      >
        <div class={times === undefined ? 'field faulty' : 'field'}>
          <div class="field-head"><label for={id}>Hur många</label></div>
          <div class="box">
            <input
              id={id}
              type="text"
              inputMode="numeric"
              autocomplete="off"
              aria-invalid={times === undefined}
              aria-describedby={times === undefined ? `${id}-fault` : undefined}
              value={text}
              onInput={(event) => drafts.type(row, 'times', event.currentTarget.value)}
            />
            <span class="unit" aria-hidden="true">st</span>
          </div>
          {times === undefined && <Fault id={`${id}-fault`} text={timesFault} />}
        </div>
      </SmallForm>
      <RowSaid state={control.state} address={row} />
    </section>
  );
};
