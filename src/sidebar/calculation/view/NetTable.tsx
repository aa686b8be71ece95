import { oneDecimalOf } from '../../format';
import { ChartTable } from '../../charts/ChartTable';
import { inSignedKronor } from '../../charts/measure';
import { tableMonths, type NetChartData } from '../state/chartSeries';

/** The chart's content as a table: every half year or year, and the break-even. */
export const NetTable = ({ data: { net, horizon, payback } }: { readonly data: NetChartData }) => {
  const end = net.length - 1;
  const rows = tableMonths(end, horizon).map((month) => ({ month, net: net[month] ?? 0, breakEven: false }));
  if (payback !== undefined && payback > 0 && payback <= end) rows.push({ month: payback, net: 0, breakEven: true });
  rows.sort((a, b) => a.month - b.month);
  return (
    <ChartTable
      caption="Kommunens ackumulerade resultat efter antal månader i arbete"
      corner="Månader"
      names={rows.map(({ month, breakEven }) => (breakEven ? `${oneDecimalOf(month)} (återbetalt)` : String(month)))}
      series={[{ name: 'Resultat', values: rows.map((row) => row.net) }]}
      measure={inSignedKronor}
      isStrong={(row) => rows[row]?.breakEven === true}
    />
  );
};
