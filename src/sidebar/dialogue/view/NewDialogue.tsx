import { useId, useMemo } from 'preact/hooks';
import type { RegisterLists } from '../../../contract/rows';
import type { OpenedRow } from '../../../register/form/openedRow';
import type { Drafts } from '../../file/useDrafts';
import type { FileControl } from '../../file/useFile';
import { RowSaid } from '../../file/view/RowSaid';
import { SmallForm } from '../../file/view/SmallForm';
import { newRow } from '../../row/state/newRow';
import { keyOf } from '../../row/state/panelState';
import { dayOf } from '../../row/state/today';
import { newDialogueChanges, newDialogueColumns, newDialogueDraft, proposedKind } from '../state/newDialogue';

type Properties = { readonly control: FileControl; readonly drafts: Drafts; readonly procurement: OpenedRow; readonly lists: RegisterLists };

/** A dialogue that is booked, or has just been held. */
export const NewDialogue = ({ control, drafts, procurement, lists }: Properties) => {
  const id = useId();
  const row = useMemo(() => newRow('dialogue'), []);
  const today = dayOf(new Date());
  const draft = newDialogueDraft(row, drafts.draftOf(row), proposedKind(procurement, today));
  const busy = control.state.saving[keyOf(row)] !== undefined;
  const save = async (held: string): Promise<void> => {
    if (busy) return;
    const { changes, faults } = newDialogueChanges(row, draft, procurement.id, held, { today, settings: lists });
    if (faults.length > 0) drafts.stop(row, faults);
    else if (await control.create(changes)) drafts.drop(row, newDialogueColumns);
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>Ny dialog</h2>
      <SmallForm
        caption="Boka"
        row={row}
        draft={draft}
        columns={newDialogueColumns}
        needed={['kind']}
        lists={lists}
        busy={busy}
        onText={(column, text) => drafts.type(row, column, text)}
        onSave={() => void save('')}
        besides={<button type="button" class="secondary" aria-disabled={busy} onClick={() => void save(today)}>Hållen i dag</button>}
      />
      <RowSaid state={control.state} address={row} />
    </section>
  );
};
