import { inMonths } from '../../charts/measure';
import { kronor, signedKronor } from '../../format';
import { Fold } from '../../parts/Fold';
import { societalResult, type PartyResult } from '../state/result';
import { months } from '../state/sentences';
import type { Values } from '../state/values';

type Properties = { readonly values: Values; readonly municipal: PartyResult };

/** The municipality's figures and society's, side by side and never added. */
export const Society = ({ values, municipal }: Properties) => {
  const societal = societalResult(values);
  const rows: readonly (readonly [name: string, text: (party: PartyResult) => string])[] = [
    ['Merkostnad', ({ cost }) => kronor(cost)],
    ['Per person och år', ({ yearlyIncome }) => kronor(yearlyIncome)],
    ['Återbetalning', ({ payback }) => (payback === undefined ? 'finns inte' : inMonths.text(payback))],
    [`Efter ${months(values.months)}`, ({ result }) => signedKronor(result)],
  ];
  return (
    <Fold title="Jämför med samhället">
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
              <td>{text(municipal)}</td>
              <td>{text(societal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="side-by-side">
        Kommunen: intäkten, mest skatt och minskat försörjningsstöd. Samhället: värdet av det som produceras i ett
        osubventionerat arbete, med indirekta skatter i merkostnaden. Läggs aldrig ihop: kommunens intäkt är till stor
        del någon annans utgift.
      </p>
    </Fold>
  );
};
