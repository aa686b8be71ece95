import { useRef } from 'preact/hooks';
import type { RowAddress } from '../../../register/form/openedRow';
import { registerSheets } from '../../../register/sheets';
import { useSlow } from '../../useSlow';
import { titleOf } from '../state/draft';
import { otherDrafts, type PanelState } from '../state/panelState';
import { newRowCaptions } from './newRowCaptions';

type Properties = {
  readonly state: PanelState;
  readonly onFetch: () => void;
  readonly onTakeOffer: () => void;
  readonly onGoTo: (address: RowAddress) => void;
};

/** Which row is shown, where the selection stands instead, and what is left unsaved elsewhere. */
export const RowBar = ({ state, onFetch, onTakeOffer, onGoTo }: Properties) => {
  const { row, asking, offered, message } = state;
  const slow = useSlow(asking?.wanted === true ? asking.number : undefined);
  const fetchButton = useRef<HTMLButtonElement>(null);
  /** What was pressed goes away. */
  const pressed = (act: () => void) => (): void => {
    fetchButton.current?.focus();
    act();
  };
  const waiting = asking?.wanted === true && !slow;
  return (
    <section class="source" aria-label="Raden som visas">
      <p class="source-title">{titleIn(state)}</p>
      {row !== null && row.id !== '' && <p class="source-origin">{row.id} på bladet {registerSheets[row.sheet].title}</p>}
      {row?.notices.map((notice) => <p key={notice} class="notice">{notice}</p>)}
      {offered !== null && (
        <p class="source-origin">
          Du står nu på {offered.id} {titleOf(offered)}.{' '}
          <button type="button" class="quiet" onClick={pressed(onTakeOffer)}>Öppna {offered.id}</button>
        </p>
      )}
      {otherDrafts(state).filter(({ address }) => address.id !== '').map(({ address, title }) => (
        <p class="source-origin" key={`${address.sheet} ${address.id}`}>
          Osparat i {address.id} {title}.{' '}
          <button type="button" class="quiet" onClick={pressed(() => onGoTo(address))}>Gå till {address.id}</button>
        </p>
      ))}
      <button type="button" class="quiet" ref={fetchButton} aria-disabled={waiting} onClick={waiting ? undefined : onFetch}>
        {waiting ? 'Hämtar raden …' : 'Hämta markerad rad'}
      </button>
      <p class="notice" role="status">{slow ? 'Arket svarar långsamt. Du kan fortsätta under tiden, eller hämta igen.' : message}</p>
    </section>
  );
};

const titleIn = ({ row, asking }: PanelState): string => {
  if (row === null) return asking === null ? 'Ingen rad är öppen' : 'Läser markerad rad …';
  return row.id === '' ? newRowCaptions[row.sheet] : titleOf(row) || row.id;
};
