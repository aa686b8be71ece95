import { Fold } from '../../parts/Fold';
import { SourcedValues, type SourcedValue } from '../../parts/SourcedValues';

/** What the figures rest on that is not checked against print: name, value, trust and source. */
export const UncertainAssumptions = ({ assumptions }: { readonly assumptions: readonly SourcedValue[] }) => (
  <Fold title="Antaganden att kontrollera" figure={`${assumptions.length} st`}>
    <p>Svaret vilar på dem, men de är inte kontrollerade mot en tryckt källa. Skriv ett eget värde under Antaganden om ni vet bättre.</p>
    <SourcedValues values={assumptions} />
  </Fold>
);
