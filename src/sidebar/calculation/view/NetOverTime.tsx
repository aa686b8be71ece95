import { useMemo } from 'preact/hooks';
import { LineChart } from '../../charts/LineChart';
import { inSignedKronor } from '../../charts/measure';
import { oneDecimalOf } from '../../format';
import { Fold } from '../../parts/Fold';
import { chartMonths, monthTicks, type NetChartData } from '../state/chartSeries';
import { netByMonth, type PartyResult } from '../state/result';
import { chartWords, months, paybackInChart } from '../state/sentences';
import type { Values } from '../state/values';
import { NetTable } from './NetTable';

type Properties = { readonly values: Values; readonly result: PartyResult; readonly stale: boolean };

/** The accumulated net month by month, as a picture and as a table. */
export const NetOverTime = ({ values, result, stale }: Properties) => {
  const data: NetChartData = useMemo(() => {
    const end = chartMonths(values.months, result.payback);
    return { net: netByMonth(result, values, end), horizon: values.months, payback: result.payback };
  }, [values, result]);
  const { net, horizon, payback } = data;
  const end = net.length - 1;
  const outside = payback === undefined || payback > end;
  return (
    <section aria-labelledby="net" class={stale ? 'stale' : ''}>
      <h2 id="net">Resultat månad för månad</h2>
      <LineChart
        label={chartWords(values, result, end, net[end] ?? 0)}
        x={net.map((_, month) => month)}
        xTicks={monthTicks(end)}
        xTitle="månader i arbete"
        series={[{ name: 'Resultat', values: net }]}
        measure={inSignedKronor}
        placeText={(month) => `Efter ${months(month)}`}
        resting={horizon}
        markers={[
          ...(horizon < end ? [{ at: horizon }] : []),
          ...(outside || payback === 0 ? [] : [{ at: payback, value: 0, label: `Återbetalt efter ${oneDecimalOf(payback)}\u00a0mån` }]),
        ]}
        shaded
      />
      {outside && <p class="chart-note">{paybackInChart(payback, end)}</p>}
      <Fold title="Visa som tabell">
        <NetTable data={data} />
      </Fold>
    </section>
  );
};
