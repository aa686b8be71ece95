import type { ProcurementFact } from '../../../register/summary/procurementFact';
import { counted } from '../../../sidebar/format';
import { deviatingPlaces } from '../state/deviatingPlaces';
import { ProcurementName } from './ProcurementName';
import { ReportTable } from './ReportTable';

type Properties = { readonly facts: readonly ProcurementFact[]; readonly today: string };

/** Where fewer places were agreed than the contract requires, and why, as it is written. */
export const DeviationTable = ({ facts, today }: Properties) => {
  const deviating = deviatingPlaces(facts, today);
  const unexplained = deviating.filter(({ reason }) => reason === null).length;
  if (deviating.length === 0) return <p>Ingen upphandling har färre överenskomna platser än krävda.</p>;
  return (
    <>
      <h3>Avvikelser från avtalen</h3>
      <p class="lead">
        {counted(deviating.length, 'upphandling har', 'upphandlingar har')} färre överenskomna platser än krävda
        {unexplained === 0 ? '. Alla har ett skrivet skäl.' : `, ${unexplained} utan skrivet skäl.`}
      </p>
      <ReportTable
        caption="Avvikelser från avtalen"
        rows={deviating}
        keyOf={({ fact }) => fact.id}
        columns={[
          { head: 'Upphandling', cell: ({ fact }) => <ProcurementName fact={fact} /> },
          { head: 'Krävda', cell: ({ required }) => required, isFigure: true },
          { head: 'Överenskomna', cell: ({ agreed }) => agreed, isFigure: true },
          { head: 'Skäl', cell: ({ reason }) => reason ?? <strong>Skäl saknas</strong> },
        ]}
      />
    </>
  );
};
