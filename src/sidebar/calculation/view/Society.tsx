import { inMonths } from '../../charts/measure';
import { kronor, signedKronor } from '../../format';
import { Fold } from '../../parts/Fold';
import type { Figures } from '../state/figures';
import { isMissing } from '../state/missing';
import type { PartyResult } from '../state/result';
import { months } from '../state/sentences';

/** The municipality's figures and society's, side by side and never added. */
export const Society = ({ figures: { values, municipal, societal } }: { readonly figures: Figures }) => {
  const rows: readonly (readonly [name: string, text: (party: PartyResult) => string])[] = [
    ['Merkostnad', ({ cost }) => kronor(cost)],
    ['Per person och år', ({ yearlyIncome }) => kronor(yearlyIncome)],
    ['Återbetalning', ({ payback }) => (payback === undefined ? 'finns inte' : inMonths.text(payback))],
    [`Efter ${months(values.months)}`, ({ result }) => signedKronor(result)],
  ];
  return (
    <Fold title="Jämför med samhället">
      <div class="chart-table-box">
        <table class="chart-table">
          <caption class="unseen">Kommunens siffror bredvid samhällets</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">Kommunen</th>
              <th scope="col">Samhället</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, text]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {[municipal, societal].map((party, index) => <td key={index}>{isMissing(party) ? 'saknas' : text(party)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="side-by-side">
        Kommunen: skatt på lönen och minskat försörjningsstöd. Samhället: värdet av det som produceras i ett
        osubventionerat arbete, mot merkostnaden med indirekta skatter. Siffrorna läggs aldrig ihop.
      </p>
    </Fold>
  );
};
