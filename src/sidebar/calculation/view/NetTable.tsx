import { oneDecimalOf, signedKronor } from '../../format';
import type { NetChartData } from '../chart/netChartData';
import { tableMonths } from '../state/chartSeries';

/** The chart's content as a table: every half year or year, and the break-even. */
export const NetTable = ({ data: { net, horizon, payback } }: { readonly data: NetChartData }) => {
  const end = net.length - 1;
  const rows = tableMonths(end, horizon).map((month) => ({ month, net: net[month] ?? 0, breakEven: false }));
  if (payback !== undefined && payback > 0 && payback <= end) rows.push({ month: payback, net: 0, breakEven: true });
  rows.sort((a, b) => a.month - b.month);
  return (
    <table>
      <caption class="unseen">Kommunens ackumulerade resultat efter antal månader i arbete</caption>
      <thead>
        <tr>
          <th scope="col">Månader</th>
          <th scope="col">Resultat</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ month, net: result, breakEven }) => (
          <tr key={`${month}${breakEven}`} class={breakEven ? 'break-even' : ''}>
            <th scope="row">{breakEven ? `${oneDecimalOf(month)} (återbetalt)` : month}</th>
            <td>{signedKronor(result)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
