import { keysOf } from '../../model/mapValues';
import { contractEnd } from './contractEnd';
import { latestDay } from './days';
import { hasBeenFilled } from './placeState';
import type { ProcurementFile } from './procurementFile';
import { isStepDone } from './stepDone';
import { statuses, type Status } from './statuses';

/** A change of status that follows from steps and dates. A person accepts it or not; the register never makes it by itself. */
export type StatusProposal = {
  readonly procurement: string;
  /** As it stands; `undefined` where the cell names no status, or two. */
  readonly from: Status | undefined;
  readonly to: Status;
  /** Swedish sentences: the facts that speak for it, in the order of the process. */
  readonly reasons: readonly string[];
};

/** Why a procurement has come to a status, in Swedish; `undefined` if nothing says so. */
type Reason = (file: ProcurementFile, today: string) => string | undefined;

const never: Reason = () => undefined;

/** A date that has certainly come: of a whole month its last day, and never an unknown one. */
const since = (what: string, column: 'plannedStart' | 'advertised' | 'awarded' | 'contractFrom'): Reason => (file, today) => {
  const date = file.procurement[column];
  const day = latestDay(date);
  return day !== undefined && day <= today ? `${what} ${date ?? ''}.` : undefined;
};

/** THE table of what speaks for each status. Breaking off is never proposed. */
const reasons: Readonly<Record<Status, Reason>> = {
  planned: never,
  preparation: since('Upphandlingsarbetet började enligt planen', 'plannedStart'),
  advertised: since('Upphandlingen annonserades', 'advertised'),
  awarded: since('Tilldelningsbeslutet fattades', 'awarded'),
  contract: since('Avtalet gäller från', 'contractFrom'),
  carriedOut: ({ places }) => (places.some(hasBeenFilled) ? 'Den första platsen är tillsatt.' : undefined),
  finished: ({ procurement, steps }, today) => {
    const end = contractEnd(procurement);
    return end !== undefined && end < today && isStepDone(steps, 'feedback')
      ? `Avtalet gick ut ${end} och återkopplingen är gjord.`
      : undefined;
  },
  unsuitable: ({ procurement, status }) =>
    procurement.requirement === 'ej lämplig' && procurement.reason !== null && isBeforeAdvertising(status)
      ? 'Kravtypen är ”ej lämplig” och skälet är skrivet.'
      : undefined,
  cancelled: never,
};

const isBeforeAdvertising = (status: Status | undefined): boolean =>
  status === undefined || status === 'planned' || status === 'preparation';

const allStatuses = keysOf(statuses);

/** The furthest status that steps and dates speak for, if it lies ahead of the procurement's own. */
export const statusProposal = (file: ProcurementFile, today: string): StatusProposal | undefined => {
  const { id: procurement, status: from } = file;
  if (from === 'cancelled' || from === 'unsuitable') return undefined;
  const unsuitable = reasons.unsuitable(file, today);
  if (unsuitable !== undefined) return { procurement, from, to: 'unsuitable', reasons: [unsuitable] };

  const rank = from === undefined ? -1 : statuses[from].rank;
  let to: Status | undefined;
  const found: string[] = [];
  for (const status of allStatuses) {
    const { rank: ahead } = statuses[status];
    const reason = ahead !== undefined && ahead > rank ? reasons[status](file, today) : undefined;
    if (reason === undefined) continue;
    to = status;
    found.push(reason);
  }
  return to === undefined ? undefined : { procurement, from, to, reasons: found };
};
