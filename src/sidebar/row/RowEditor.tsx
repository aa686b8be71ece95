import { useMemo, useRef } from 'preact/hooks';
import { keyOf, shownDraft } from './state/panelState';
import { useFormFocus } from './useFormFocus';
import { useReferences } from './useReferences';
import type { RowControl } from './useRow';
import { Conflicts } from './view/Conflicts';
import { NextStatus } from './view/NextStatus';
import { RowForm } from './view/RowForm';
import { SaveBar } from './view/SaveBar';

/** A row of the register as a form: to be filled in and saved, with a view of what others have changed meanwhile. */
export const RowEditor = ({ control }: { readonly control: RowControl }) => {
  const { state } = control;
  const { row, sheet, conflicts, saving } = state;
  const draft = shownDraft(state);
  const procurements = useReferences(row?.sheet);
  const lists = useMemo(() => ({ ...state.lists, procurements }), [state.lists, procurements]);
  const form = useRef<HTMLDivElement>(null);
  useFormFocus(form, state, row?.sheet === 'procurements');
  return (
    <>
      {conflicts.length > 0 && <Conflicts sheet={sheet} conflicts={conflicts} onChoose={control.choose} onSettle={control.settle} onLeave={control.leaveConflicts} />}
      <div ref={form} hidden={conflicts.length > 0}>
        {row !== null && <RowForm key={keyOf(row)} row={row} draft={draft} lists={lists} onText={control.type} />}
        {row !== null && row.id !== '' && row.sheet === 'procurements' && <NextStatus row={row} draft={draft} busy={saving !== null} onTake={control.saveWith} />}
        <SaveBar state={state} onSave={control.save} onUndo={control.undo} />
      </div>
    </>
  );
};
