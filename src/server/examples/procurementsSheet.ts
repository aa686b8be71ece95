import { reportedHeaders, reportedProcurements } from '../../register/reportedProcurements';
import { heading, plain, type SheetPlan } from './sheetPlan';

const source = 'Payoff 2019, rad 1499–1533, rapportens uppgifter: även frågetecken och dubbla uppgifter är dess egna.';

/** The report's ten procurements. Every column is text: "Nov -17" must not become a date. */
export const procurementsSheet: SheetPlan = {
  name: 'Upphandlingar',
  widths: [170, 60, 95, 170, 170, 20, 340],
  frozenRows: 1,
  rows: [
    heading(...reportedHeaders, '', 'Källa'),
    ...reportedProcurements.map((procurement, index) => plain(...procurement, '', index === 0 ? source : '')),
  ],
  formats: [{ row: 1, column: 1, rows: 200, columns: 5, format: '@' }],
  wrapped: [{ row: 2, column: 7, rows: 1, columns: 1 }],
  inputs: [],
};
