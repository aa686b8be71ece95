import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RowAddress } from '../../../register/form/openedRow';
import { registerSheets } from '../../../register/sheets';
import { rowSheetNames, type RowSheetName } from '../../../register/rowSheets';
import { Message } from '../../parts/Message';
import { useAsked } from '../useAsked';
import { useRestoreRow } from '../useRestoreRow';

type Properties = { readonly sheet: RowSheetName; readonly open: boolean; readonly onRestored: (address: RowAddress) => void };

/** Rows that people have deleted from a sheet, each with its way back. */
export const DeletedRows = ({ sheet: first, open, onRestored }: Properties) => {
  const id = useId();
  const [sheet, setSheet] = useState(first);
  useEffect(() => setSheet(first), [first]);
  const choice = useRef<HTMLSelectElement>(null);
  const { step, restore, times } = useRestoreRow((address) => {
    choice.current?.focus();
    onRestored(address);
  });
  const asked = useAsked(open ? `${sheet} ${times}` : null, 'deletedRows', sheet);
  return (
    <>
      <div class="field">
        <div class="field-head"><label for={id}>Blad</label></div>
        <select id={id} ref={choice} value={sheet} onChange={(event) => setSheet(rowSheetNames.find((name) => name === event.currentTarget.value) ?? first)}>
          {rowSheetNames.map((name) => <option key={name} value={name}>{registerSheets[name].title}</option>)}
        </select>
      </div>
      {asked.step === 'waiting' && <p role="status">Läser loggen …</p>}
      {asked.step === 'failed' && <p role="status">{asked.message}</p>}
      {asked.step === 'came' && asked.answer.length === 0 && <p>Ingen rad är borttagen på bladet {registerSheets[sheet].title}.</p>}
      {asked.step === 'came' && (
        <ul class="deleted">
          {asked.answer.map(({ id: row, title, time }) => (
            <li key={row}>
              <span>{row} {title}</span>
              {time !== '' && <span class="history-head">borttagen {time.slice(0, 16)}</span>}
              <button type="button" class="quiet" aria-label={`Återställ ${row} ${title}`} aria-disabled={step.kind === 'waiting'} onClick={() => restore({ sheet, id: row })}>
                Återställ
              </button>
            </li>
          ))}
        </ul>
      )}
      <Message tone={step.kind === 'failed' ? 'bad' : step.kind === 'done' ? 'good' : 'plain'} text={step.text} />
    </>
  );
};
