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
  const waiting = asking?.wanted === true && !slow;
  return (
    <section class="source" aria-label="Raden som visas">
      <p class="source-title">{row === null ? (asking === null ? 'Ingen rad är öppen' : 'Läser markerad rad …') : row.id === '' ? newRowCaptions[row.sheet] : titleOf(row) || row.id}</p>
      {row !== null && row.id !== '' && <p class="source-origin">{row.id} på bladet {registerSheets[row.sheet].title}</p>}
      {row?.notices.map((notice) => <p key={notice} class="notice">{notice}</p>)}
      {offered !== null && (
        <p class="source-origin">
          Du står nu på {offered.id} {titleOf(offered)}.{' '}
          <button type="button" class="quiet" onClick={onTakeOffer}>Öppna {offered.id}</button>
        </p>
      )}
      {otherDrafts(state).filter(({ address }) => address.id !== '').map(({ address, title }) => (
        <p class="source-origin" key={`${address.sheet} ${address.id}`}>
          Osparat i {address.id} {title}.{' '}
          <button type="button" class="quiet" onClick={() => onGoTo(address)}>Gå till {address.id}</button>
        </p>
      ))}
      <button type="button" class="quiet" aria-disabled={waiting} onClick={waiting ? undefined : onFetch}>
        {waiting ? 'Hämtar raden …' : 'Hämta markerad rad'}
      </button>
      <p class="notice" role="status">{slow ? 'Arket svarar långsamt. Du kan fortsätta under tiden, eller hämta igen.' : message}</p>
    </section>
  );
};
