import { useDestination } from '../openPanel';
import { RowEditor } from '../row/RowEditor';
import { keyOf } from '../row/state/panelState';
import { useRow } from '../row/useRow';
import { AskedFold } from '../row/view/AskedFold';
import { DeletedRows } from '../row/view/DeletedRows';
import { History } from '../row/view/History';
import { LogExport } from '../row/view/LogExport';
import { newRowCaptions } from '../row/view/newRowCaptions';
import { RowBar } from '../row/view/RowBar';
import { SuitabilitySection } from './suitability/SuitabilitySection';

/** The row on which the selection stands as a form, with what has happened to it; and new rows. */
export const ProcurementPanel = () => {
  const control = useRow();
  const { state } = control;
  const { row, sheet, saving } = state;
  useDestination('procurement', control.goTo);
  const begun = Object.keys(state.drafts[keyOf({ sheet, id: '' })]?.edits ?? {}).length > 0;
  const isRow = row !== null && row.id !== '';
  // A new row of another sheet belongs to the same procurement as the one that is shown.
  const procurement = row?.cells.find(({ column }) => column === 'procurement')?.text ?? '';
  return (
    <>
      <RowBar state={state} onFetch={control.fetchRow} onTakeOffer={control.takeOffer} onGoTo={control.goTo} />
      <SuitabilitySection control={control} />
      <RowEditor control={control} />
      <div class="row-tools">
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
