import { monthsText } from '../../overview/state/paybackOf';
import { capital } from '../../overview/state/words';
import { ProcurementName } from './ProcurementName';
import { ReportPart } from './ReportPart';
import { ReportTable } from './ReportTable';
import type { ReportContent } from './reportContent';

/** Every procurement of the report, in the order of the sheet. */
export const ListPart = ({ shown }: ReportContent) => (
  <ReportPart title="Upphandlingarna">
    <p class="lead">Platser: krävda → överenskomna → tillsatta → avslutade. Återbetalning: så länge varje person behöver arbeta innan kommunens merkostnad är tillbaka.</p>
    <ReportTable
      caption="Upphandlingarna"
      rows={shown}
      keyOf={({ id }) => id}
      columns={[
        { head: 'Upphandling', cell: (fact) => <ProcurementName fact={fact} /> },
        { head: 'Förvaltning', cell: ({ groups }) => groups.department },
        { head: 'Kravtyp', cell: ({ groups }) => capital(groups.requirement) },
        { head: 'Status', cell: ({ groups }) => capital(groups.status) },
        { head: 'Platser', cell: ({ places: { required, agreed, filled, finished } }) => `${required} → ${agreed} → ${filled} → ${finished}`, isFigure: true },
        { head: 'Återbetalning', cell: ({ standing, money: { payback } }) => (payback === null || standing === 'rejected' ? '–' : monthsText(payback)), isFigure: true },
      ]}
    />
  </ReportPart>
);
