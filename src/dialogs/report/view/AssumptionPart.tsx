import { assumptionRows, basisText, valueText } from '../state/assumptionRows';
import { ReportPart } from './ReportPart';
import { ReportTable } from './ReportTable';
import type { ReportContent } from './reportContent';

/** Every assumption with its source, and those that the municipality has changed. */
export const AssumptionPart = ({ read }: ReportContent) => (
  <ReportPart title="Antaganden">
    <p class="lead">
      Grund: {basisText(read)}. {read.problem} Status: <em>rapporten</em> står i rapporten; <em>härledd</em> följer av dess siffror;{' '}
      <em>rekonstruktion</em> är vår tolkning, som ger rapportens alla siffror men inte står i den; <em>kommunens</em> är ändrat på bladet Antaganden.
    </p>
    <ReportTable
      caption="Antaganden"
      rows={assumptionRows(read)}
      keyOf={({ name }) => name}
      columns={[
        { head: 'Antagande', cell: ({ name, reported }) => (reported === undefined ? name : <strong>{name}</strong>) },
        { head: 'Värde', cell: ({ value, reported }) => (reported === undefined ? valueText(value) : <strong>{valueText(value)}</strong>), isFigure: true },
        { head: 'Enhet', cell: ({ unit }) => unit },
        { head: 'Status', cell: ({ status, reported }) => (reported === undefined ? status : <strong>{status} (rapporten: {valueText(reported)})</strong>) },
        { head: 'Källa', cell: ({ source }) => source },
      ]}
    />
    <p class="note">Månadslön, andel försörjningsstöd, sannolikhet ändå och subventionsgrad gäller som de står för varje upphandling; antagandet om månadslön används där ingen lön är ifylld.</p>
  </ReportPart>
);
