import { formatNumber } from '../../../model/text/formatNumber';
import { Fault } from '../../../sidebar/parts/Fault';
import type { ReadAssumptions } from '../../summary/assumptionsOf';

/** The municipality's own assumptions beside the report's. */
export const AssumptionList = ({ deviations, problem }: Pick<ReadAssumptions, 'deviations' | 'problem'>) => {
  if (problem !== '') return <Fault id="assumptions-problem" text={problem} />;
  if (deviations.length === 0) return <p>Alla antaganden är som i rapporten, Payoff 2019.</p>;
  return (
    <table class="chart-table assumptions">
      <caption class="unseen">Antaganden som avviker från rapporten</caption>
      <thead>
        <tr>
          {['Antagande', 'Värde', 'I rapporten', 'Enhet', 'Källa', 'Kontrollerat'].map((head) => <th key={head} scope="col">{head}</th>)}
        </tr>
      </thead>
      <tbody>
        {deviations.map(({ name, value, reported, unit, source, checked }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{formatNumber(value)}</td>
            <td>{formatNumber(reported)}</td>
            <td>{unit}</td>
            <td>{source || 'ingen källa'}</td>
            <td>{checked || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
