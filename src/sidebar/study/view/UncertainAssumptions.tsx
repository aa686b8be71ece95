import { Fold } from '../../parts/Fold';
import type { UsedAssumption } from '../state/usedAssumptions';

/** What the figures rest on that is not checked against print: name, value, trust and source. */
export const UncertainAssumptions = ({ assumptions }: { readonly assumptions: readonly UsedAssumption[] }) => (
  <Fold title="Antaganden att kontrollera" figure={`${assumptions.length} st`}>
    <p>Svaret vilar på dem, men de är inte kontrollerade mot en tryckt källa. Skriv ett eget värde under Antaganden om ni vet bättre.</p>
    <dl class="sources">
      {assumptions.map(({ name, value, trust, source }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}, {trust}</dd>
          <dd class="source-line">{source}</dd>
        </div>
      ))}
    </dl>
  </Fold>
);
