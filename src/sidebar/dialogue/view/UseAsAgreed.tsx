import { useRef, useState } from 'preact/hooks';
import type { OpenedRow } from '../../../register/form/openedRow';
import { dialogueIn, procurementIn } from '../../../register/form/formChecks';
import { readTexts } from '../../file/state/ruleFile';
import type { Drafts } from '../../file/useDrafts';
import type { FileControl } from '../../file/useFile';
import { RowSaid } from '../../file/view/RowSaid';
import { keyOf } from '../../row/state/panelState';
import { asAgreedPlaces } from '../state/asAgreedPlaces';
import { whyShort } from '../state/dialogueActions';

type Properties = { readonly control: FileControl; readonly drafts: Drafts; readonly procurement: OpenedRow; readonly row: OpenedRow };

/** Writes a dialogue's places, and its reason where they are fewer than the contract's, in the procurement. */
export const UseAsAgreed = ({ control, drafts, procurement, row }: Properties) => {
  const [pressed, setPressed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { agreedPlaces } = dialogueIn(readTexts(row));
  const use = asAgreedPlaces(dialogueIn(readTexts(row)), procurementIn(readTexts(procurement)));
  const busy = control.state.saving[keyOf(procurement)] !== undefined;
  const press = (): void => {
    if (use === undefined) return;
    setPressed(true);
    place.current?.focus();
    if (!use.lacksReason) return void control.save(procurement, use.changes);
    drafts.openForm(row, 'agree');
    drafts.stop(row, [{ column: 'deviation', message: whyShort }]);
  };
  return (
    <div class="use-agreed" ref={place} tabIndex={-1}>
      {use !== undefined && (
        <button type="button" class="quiet" aria-disabled={busy} onClick={busy ? undefined : press}>
          Använd som överenskomna platser<span class="unseen"> {row.id}</span>
        </button>
      )}
      {use !== undefined && use.also !== '' && <p class="help">{use.also}</p>}
      {use === undefined && agreedPlaces !== null && <p class="card-words">Det är upphandlingens överenskomna antal.</p>}
      {pressed && <RowSaid state={control.state} address={procurement} />}
    </div>
  );
};
