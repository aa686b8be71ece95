import type { OpenedRow } from '../../../register/form/openedRow';
import type { DraftChange } from '../state/draft';
import { useAsked } from '../useAsked';
import { HistoryItem } from './HistoryItem';

type Properties = {
  readonly row: OpenedRow;
  readonly open: boolean;
  readonly busy: boolean;
  readonly onRestore: (change: DraftChange) => void;
};

/** What has happened to the row, newest first, with a way back for each value. */
export const History = ({ row, open, busy, onRestore }: Properties) => {
  const { sheet, id, version } = row;
  const asked = useAsked(open ? `${sheet} ${id} ${version}` : null, 'rowHistory', { sheet, id });
  if (asked.step === 'waiting') return <p role="status">{open ? 'Läser loggen …' : ''}</p>;
  if (asked.step === 'failed') return <p role="status">{asked.message}</p>;
  if (asked.answer.length === 0) return <p>Loggen säger inget om raden än.</p>;
  return (
    <ol class="history">
      {asked.answer.map((entry, index) => <HistoryItem key={index} entry={entry} row={row} busy={busy} onRestore={onRestore} />)}
    </ol>
  );
};
