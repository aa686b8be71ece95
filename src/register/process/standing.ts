import { contractEnd } from './contractEnd';
import type { ProcurementFile } from './procurementFile';

/**
 * How a procurement stands on a day, whatever its status cell has come to:
 *
 * - `running`: something remains to be done
 * - `expired`: the agreement and its options have run out, but nobody has finished the procurement
 * - `finished`: finished by somebody
 * - `rejected`: cancelled, or examined and not suitable; nothing more is asked of it
 */
export type Standing = 'running' | 'expired' | 'finished' | 'rejected';

export const standing = ({ procurement, status }: Pick<ProcurementFile, 'procurement' | 'status'>, today: string): Standing => {
  if (status === 'cancelled' || status === 'unsuitable' || procurement.requirement === 'ej lämplig') return 'rejected';
  if (status === 'finished') return 'finished';
  const end = contractEnd(procurement);
  return end !== undefined && end < today ? 'expired' : 'running';
};
