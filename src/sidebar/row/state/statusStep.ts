import type { ProcurementWork } from '../../../contract/rows';
import { procurementIn, type FormTexts } from '../../../register/form/formChecks';
import { statusProposal } from '../../../register/process/statusProposal';
import { statuses, type Status } from '../../../register/process/statuses';
import { statusTitled } from '../../../register/process/titles';
import type { ColumnName } from '../../../register/rows/row';
import { keysOf } from '../../../model/mapValues';
import { columnsOfSheet } from '../../../register/rowSheets';

/** A change of status that one press makes. */
export type StatusStep = {
  readonly to: Status;
  /** The facts that speak for it, in Swedish; none for the next status in order. */
  readonly reasons: readonly string[];
  readonly changes: readonly { readonly column: string; readonly text: string }[];
  readonly caption: string;
  /** What else the press writes, in Swedish. */
  readonly also: string;
};

/** The day on which a procurement comes to a status, where it is the day on which somebody says so. */
const dayOfStatus: Readonly<Partial<Record<Status, ColumnName<'procurements'>>>> = { advertised: 'advertised', awarded: 'awarded' };

/**
 * The status that dates, steps and places speak for; else the next in order, with today as its day where none stands
 * there yet. `undefined` at the end of the process.
 */
export const statusStep = (id: string, texts: FormTexts, { steps, places }: ProcurementWork, today: string): StatusStep | undefined => {
  const status = statusTitled(texts['status'] ?? null);
  const proposal = statusProposal({ id, procurement: procurementIn(texts), status, steps, places, dialogue: [], unread: [] }, today);
  if (proposal !== undefined) {
    const { to, reasons } = proposal;
    return { to, reasons, changes: [{ column: 'status', text: statuses[to].title }], caption: `Sätt status ${statuses[to].title}`, also: '' };
  }
  const to = status === undefined ? undefined : nextStatus(status);
  if (to === undefined) return undefined;
  const day = dayOfStatus[to];
  const setsDay = day !== undefined && (texts[day] ?? '') === '';
  return {
    to,
    reasons: [],
    changes: [{ column: 'status', text: statuses[to].title }, ...(setsDay ? [{ column: day, text: today }] : [])],
    caption: `Gå vidare till ${statuses[to].title}${setsDay ? ' i dag' : ''}`,
    also: setsDay ? `Skriver också ${today} i ${columnsOfSheet('procurements')[day]?.header ?? day}.` : '',
  };
};

const nextStatus = (status: Status): Status | undefined => {
  const { rank } = statuses[status];
  return rank === undefined ? undefined : keysOf(statuses).find((candidate) => statuses[candidate].rank === rank + 1);
};
