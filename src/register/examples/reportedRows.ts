import { mapValues } from '../../model/mapValues';
import { procurementColumns } from '../columns/procurements';
import { reportedProcurements } from './reportedProcurements';
import type { Cell } from '../values/cell';

/** What stands in the report's column of closing days without being one: where the procurement is. */
const isStatus = (closed: string): boolean => /^(?:Pågår|Kommande)/.test(closed);

export type ReportedRow = Readonly<Record<keyof typeof procurementColumns, Cell>>;

/**
 * The report's ten procurements as rows of the register, with the report's texts as they stand: also those that hold
 * two statements, and question marks. Of what the report does not say nothing is filled in.
 */
export const reportedRows = (): readonly ReportedRow[] =>
  reportedProcurements.map(([name, form, department, closed, carriedOut]) => ({
    ...blank,
    name,
    department,
    form: form === 'ram' ? 'ramavtal' : '',
    status: isStatus(closed) ? closed : '',
    awarded: isStatus(closed) ? '' : closed,
    contractFrom: carriedOut,
    note: `Payoff 2019, rad 1499–1533. Upphandlingen stängdes: ${closed}. Genomförande: ${carriedOut}.`,
  }));

const blank = mapValues(procurementColumns, (): Cell => '');
