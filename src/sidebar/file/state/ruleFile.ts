import { formChecks, procurementIn } from '../../../register/form/formChecks';
import type { OpenedRow } from '../../../register/form/openedRow';
import type { RuleContext } from '../../../register/handover/rule';
import type { ProcurementFile } from '../../../register/process/procurementFile';
import { statusTitled } from '../../../register/process/titles';
import type { UnreadCell } from '../../../register/process/unreadCell';
import { directory } from '../../../register/settings/directory';
import { defaultSettings, type Settings } from '../../../register/settings/settings';
import { textsOf } from '../../row/state/draft';

/** The texts of a row, with its id: what is read of it. */
export const readTexts = (row: OpenedRow): Readonly<Record<string, string>> => ({ ...textsOf(row, undefined), id: row.id });

type Rows = Pick<ProcurementFile, 'steps' | 'places' | 'dialogue'>;

/**
 * A procurement as the hand-over rules look at it.
 *
 * @param rows its rows as they are read
 * @param opened the same as they stand, of which some cells may be unreadable
 */
export const ruleFile = (procurement: OpenedRow, rows: Partial<Rows>, opened: readonly OpenedRow[]): ProcurementFile => {
  const read = procurementIn(readTexts(procurement));
  return {
    id: procurement.id,
    procurement: read,
    status: statusTitled(read.status),
    steps: rows.steps ?? [],
    places: rows.places ?? [],
    dialogue: rows.dialogue ?? [],
    unread: [procurement, ...opened].flatMap(unreadIn),
  };
};

const unreadIn = (row: OpenedRow): readonly UnreadCell[] => {
  const { sheet, id } = row;
  if (sheet === 'survey') return [];
  const unreadable = formChecks[sheet](readTexts(row), { today: '', settings: defaultSettings }).filter(({ rule }) => rule === 'unreadable');
  const secret = row.cells.filter(({ isSecret }) => isSecret);
  return [...unreadable, ...secret].map(({ column }) => ({ sheet, row: id, column }));
};

/** What the rules know besides the procurement. */
export const ruleContext = (settings: Settings, today: string): RuleContext => ({ today, settings, people: directory(settings.people) });
