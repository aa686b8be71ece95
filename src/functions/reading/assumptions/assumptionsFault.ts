import { basisNames } from '../../bases';
import { type Complaint, Fault } from '../../texts/fault';

/** What is expected of the assumptions, after "ska vara". */
export const expectedAssumptions = `${basisNames} eller ett område med antagandenas namn och värden`;

export const assumptionsFault = (complaint: Omit<Complaint, 'expected'>): Fault =>
  new Fault({ ...complaint, expected: expectedAssumptions });
