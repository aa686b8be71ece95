import { useMemo, useRef } from 'preact/hooks';
import { keyOf, shownDraft } from './state/panelState';
import { useFormFocus } from './useFormFocus';
import { useProcurement } from './useProcurement';
import { useReferences } from './useReferences';
import { AskedFold } from './view/AskedFold';
import { Conflicts } from './view/Conflicts';
import { DeletedRows } from './view/DeletedRows';
import { History } from './view/History';
import { LogExport } from './view/LogExport';
import { newRowCaptions } from './view/newRowCaptions';
import { NextStatus } from './view/NextStatus';
import { RowBar } from './view/RowBar';
import { RowForm } from './view/RowForm';
import { SaveBar } from './view/SaveBar';
import { Steps } from './view/Steps';

/** A row of the register as a form: to be filled in, saved, looked back on and restored. */
export const ProcurementPanel = () => {
  const control = useProcurement();
  const { state } = control;
  const { row, sheet, conflicts, saving } = state;
  const draft = shownDraft(state);
  const procurements = useReferences(row?.sheet);
  const lists = useMemo(() => ({ ...state.lists, procurements }), [state.lists, procurements]);
  const form = useRef<HTMLDivElement>(null);
  const begun = Object.keys(state.drafts[keyOf({ sheet, id: '' })]?.edits ?? {}).length > 0;
  const isRow = row !== null && row.id !== '';
  // A new row of another sheet belongs to the same procurement as the one that is shown.
  const procurement = row?.cells.find(({ column }) => column === 'procurement')?.text ?? '';
  useFormFocus(form, state);

  return (
    <>
      <RowBar state={state} onFetch={control.fetchRow} onTakeOffer={control.takeOffer} onGoTo={control.goTo} />
      {conflicts.length > 0 && <Conflicts sheet={sheet} conflicts={conflicts} onChoose={control.choose} onSettle={control.settle} onLeave={control.leaveConflicts} />}
      <div ref={form} hidden={conflicts.length > 0}>
        {row !== null && <RowForm row={row} draft={draft} lists={lists} onText={control.type} />}
        {isRow && row.sheet === 'procurements' && <NextStatus row={row} draft={draft} busy={saving !== null} onTake={control.saveWith} />}
        <SaveBar state={state} onSave={control.save} onUndo={control.undo} />
      </div>
      <div class="row-tools">
        {isRow && row.sheet === 'procurements' && <AskedFold title="De elva stegen">{(open) => <Steps procurement={row.id} open={open} onGoTo={control.goTo} />}</AskedFold>}
        {isRow && <AskedFold title="Historik">{(open) => <History row={row} open={open} busy={saving !== null} onRestore={control.restoreValue} />}</AskedFold>}
        <AskedFold title="Borttagna rader">{(open) => <DeletedRows sheet={sheet} open={open} onRestored={control.goTo} />}</AskedFold>
        <AskedFold title="Loggen">{() => <LogExport />}</AskedFold>
        {row?.id !== '' && (
          <button type="button" class="secondary" onClick={() => control.startNew(sheet, procurement)}>
            {begun ? `Fortsätt: ${newRowCaptions[sheet]}` : newRowCaptions[sheet]}
          </button>
        )}
      </div>
    </>
  );
};
