import type { Dialogue, Place, ProcessStep, Procurement, Register } from '../rows/row';
import type { Status } from './statuses';
import { statusTitled } from './titles';

/** A procurement with everything that belongs to it. */
export type ProcurementFile = {
  readonly id: string;
  readonly procurement: Procurement;
  /** `undefined` where the cell names no status, or two. */
  readonly status: Status | undefined;
  readonly steps: readonly ProcessStep[];
  readonly places: readonly Place[];
  readonly dialogue: readonly Dialogue[];
};

/** Each procurement with its rows, every sheet gone through once. Rows without an id have not been taken in yet. */
export const procurementFiles = (
  register: Pick<Register, 'procurements' | 'steps' | 'places' | 'dialogue'>,
): readonly ProcurementFile[] => {
  const steps = byProcurement(register.steps);
  const places = byProcurement(register.places);
  const dialogue = byProcurement(register.dialogue);
  const files: ProcurementFile[] = [];
  for (const procurement of register.procurements) {
    const { id } = procurement;
    if (id === null) continue;
    files.push({
      id,
      procurement,
      status: statusTitled(procurement.status),
      steps: steps.get(id) ?? [],
      places: places.get(id) ?? [],
      dialogue: dialogue.get(id) ?? [],
    });
  }
  return files;
};

const byProcurement = <Row extends { readonly procurement: string | null }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.procurement === null) continue;
    const group = grouped.get(row.procurement);
    if (group === undefined) grouped.set(row.procurement, [row]);
    else group.push(row);
  }
  return grouped;
};
