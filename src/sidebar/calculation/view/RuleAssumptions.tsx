import { useMemo } from 'preact/hooks';
import type { RuleBasis } from '../../../model/rules/ruleBasis';
import { Fold } from '../../parts/Fold';
import { SourcedValues } from '../../parts/SourcedValues';
import { uncertainAssumptions } from '../basis/state/uncertainAssumptions';
import { reservations } from '../state/sources';
import type { Values } from '../state/values';

/** What the figures rest on, on a municipality's and a year's rules: what is not certain among it, and the reservations. */
export const RuleAssumptions = ({ values, basis }: { readonly values: Values; readonly basis: RuleBasis }) => {
  const assumptions = useMemo(() => uncertainAssumptions(values, basis), [values, basis]);
  return (
    <Fold title="Antaganden" figure={basis.name}>
      <p>
        Grund: kommunens skattesats och årets regler. Siffrorna vilar på det här, som inte är kontrollerat i tryckt källa.
        Alla antaganden visas, och kan ändras, med ANTAGANDEN("{basis.municipality}";{basis.year}) i arket.
      </p>
      <SourcedValues values={assumptions} />
      <h3>Förbehåll</h3>
      <ul class="reservations">
        {reservations.map((reservation) => (
          <li key={reservation}>{reservation}</li>
        ))}
      </ul>
      <p>Radnumren gäller utvärderingen av Socialt ansvarsfull upphandling i Östersund (april 2019).</p>
    </Fold>
  );
};
