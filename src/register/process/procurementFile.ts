import type { Dialogue, Place, ProcessStep, Procurement, Register } from '../rows/row';
import type { Status } from './statuses';
import { statusTitled } from './titles';
import type { UnreadCell } from './unreadCell';

/** A procurement with everything that belongs to it. */
export type ProcurementFile = {
  readonly id: string;
  readonly procurement: Procurement;
  /** `undefined` where the cell names no status, or two. */
  readonly status: Status | undefined;
  readonly steps: readonly ProcessStep[];
  readonly places: readonly Place[];
  readonly dialogue: readonly Dialogue[];
  /** Cells of these rows that could not be read. */
  readonly unread: readonly UnreadCell[];
};

/** Each procurement with its rows, every sheet gone through once. Rows without an id have not been taken in yet. */
export const procurementFiles = (
  register: Pick<Register, 'procurements' | 'steps' | 'places' | 'dialogue'>,
  unread: readonly UnreadCell[] = [],
): readonly ProcurementFile[] => {
  const steps = byProcurement(register.steps);
  const places = byProcurement(register.places);
  const dialogue = byProcurement(register.dialogue);
  const unreadByRow = grouped(unread, ({ sheet, row }) => rowKey(sheet, row));
  const files: ProcurementFile[] = [];
  for (const procurement of register.procurements) {
    const { id } = procurement;
    if (id === null) continue;
    const own = { steps: steps.get(id) ?? none, places: places.get(id) ?? none, dialogue: dialogue.get(id) ?? none };
    files.push({
      id,
      procurement,
      status: statusTitled(procurement.status),
      ...own,
      unread: unreadByRow.size === 0 ? none : unreadIn(unreadByRow, id, own),
    });
  }
  return files;
};

const none: readonly never[] = [];

const byProcurement = <Row extends { readonly procurement: string | null }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> =>
  grouped(rows, ({ procurement }) => procurement);

const grouped = <Row>(rows: readonly Row[], keyOf: (row: Row) => string | null): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
};

const rowKey = (sheet: UnreadCell['sheet'], row: string | null): string => `${sheet}\n${row ?? ''}`;

const unreadIn = (
  unread: ReadonlyMap<string, readonly UnreadCell[]>,
  id: string,
  { steps, places, dialogue }: Pick<ProcurementFile, 'steps' | 'places' | 'dialogue'>,
): readonly UnreadCell[] =>
  [
    rowKey('procurements', id),
    ...steps.map((row) => rowKey('steps', row.id)),
    ...places.map((row) => rowKey('places', row.id)),
    ...dialogue.map((row) => rowKey('dialogue', row.id)),
  ].flatMap((key) => unread.get(key) ?? none);
