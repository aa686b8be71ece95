import { keptText } from '../../../register/form/keptText';
import type { OpenedRow } from '../../../register/form/openedRow';
import { shownText } from '../../../register/form/shownText';
import { concealed } from '../../../register/store/loggable';
import { manners } from '../../../register/store/logRow';
import type { HistoryEntry } from '../../../register/history/rowHistory';
import { columnsOfSheet } from '../../../register/rowSheets';
import type { DraftChange } from '../state/draft';

type Properties = {
  readonly entry: HistoryEntry;
  readonly row: OpenedRow;
  readonly busy: boolean;
  readonly onRestore: (change: DraftChange) => void;
};

/** One change: when, who, how, and what it was before, which can be put back. */
export const HistoryItem = ({ entry, row, busy, onRestore }: Properties) => {
  const { time, who, how, column, header, before, after } = entry;
  const declared = columnsOfSheet(row.sheet)[column];
  const inWords = (text: string): string => (declared === undefined ? text : shownText(declared, text));
  const cell = row.cells.find((candidate) => candidate.column === column);
  const isFirst = how === manners.created.title || how === manners.added.title;
  const canRestore = !isFirst && declared !== undefined && cell !== undefined && declared.kind !== 'calculated' && before !== concealed && keptText(declared, inWords(before)) !== cell.text;
  return (
    <li>
      <p class="history-head">{time.slice(0, 16)} · {who} · {how}</p>
      {header !== '' && (
        <p>
          <span class="history-column">{header}: </span>
          <span class="history-before">{inWords(before) || 'tomt'}</span> → <span>{inWords(after) || 'tomt'}</span>
        </p>
      )}
      {canRestore && (
        <button
          type="button"
          class="quiet"
          aria-disabled={busy}
          onClick={() => !busy && onRestore({ column, before: cell.text, after: inWords(before) })}
        >
          Återställ det här värdet: {shortened(inWords(before)) || 'tomt'}
          <span class="unseen"> i {header}</span>
        </button>
      )}
    </li>
  );
};

const longest = 40;

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)} …` : text);
