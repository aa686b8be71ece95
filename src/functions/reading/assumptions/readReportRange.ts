import type { Assumptions } from '../../../model/assumptions';
import { Fault } from '../../texts/fault';
import { assumptionCells } from './assumptionCells';
import { readReportRows } from './readReportRows';

/** A range of names and values as the report's assumptions alone. */
export const readReportRange = (range: readonly unknown[]): Assumptions | Fault => {
  const rows = assumptionCells(range);
  return rows instanceof Fault ? rows : readReportRows(rows);
};
