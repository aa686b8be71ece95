import { formatNumber } from '../../../model/text/formatNumber';
import { Fold } from '../../parts/Fold';
import { reservations, sourcesOf } from '../state/sources';

/** What the figures rest on: the basis, its reservations, and the source of each assumption. */
export const AboutFigures = ({ assistanceShare }: { readonly assistanceShare: number }) => (
  <Fold title="Om siffrorna" figure="Payoff 2019">
    <p>
      Antaganden: Payoff 2019, rapportens egna siffror från utvärderingen av Socialt ansvarsfull upphandling i Östersund
      (april 2019). Radnumren gäller rapportens text.
    </p>
    <ul class="reservations">
      {reservations.map((reservation) => (
        <li key={reservation}>{reservation}</li>
      ))}
    </ul>
    <h3>Antaganden och källor</h3>
    <dl class="sources">
      {sourcesOf(assistanceShare).map(({ name, value, unit, source, status }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{formatNumber(value)} {unit}</dd>
          <dd class="source-line">{source} ({status})</dd>
        </div>
      ))}
    </dl>
  </Fold>
);
