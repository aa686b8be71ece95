import { useRef, useState } from 'preact/hooks';
import type { OpenedRow } from '../../../register/form/openedRow';
import { dialogueIn, procurementIn } from '../../../register/form/formChecks';
import { readTexts } from '../../file/state/ruleFile';
import type { FileControl } from '../../file/useFile';
import { RowSaid } from '../../file/view/RowSaid';
import { keyOf } from '../../row/state/panelState';
import { asIndustryDialogue } from '../state/asIndustryDialogue';

type Properties = { readonly control: FileControl; readonly procurement: OpenedRow; readonly row: OpenedRow };

/** Writes the day of a dialogue with the industry in the procurement, where it is asked for before advertising. */
export const UseAsIndustryDialogue = ({ control, procurement, row }: Properties) => {
  const [pressed, setPressed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const use = asIndustryDialogue(dialogueIn(readTexts(row)), procurementIn(readTexts(procurement)));
  const busy = control.state.saving[keyOf(procurement)] !== undefined;
  if (use === undefined) return null;
  const press = (day: string): void => {
    setPressed(true);
    place.current?.focus();
    void control.save(procurement, [{ column: 'industryDialogue', text: day }]);
  };
  return (
    <div class="use-agreed" ref={place} tabIndex={-1}>
      {use === 'stands' ? (
        <p class="card-words">Dagen står i upphandlingens Branschdialog.</p>
      ) : (
        <button type="button" class="quiet" aria-disabled={busy} onClick={busy ? undefined : () => press(use.day)}>
          Skriv dagen i upphandlingens Branschdialog<span class="unseen"> {row.id}</span>
        </button>
      )}
      {pressed && <RowSaid state={control.state} address={procurement} />}
    </div>
  );
};
