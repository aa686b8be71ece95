import { useMemo, useState } from 'preact/hooks';
import { signedKronor } from '../../format';
import { Fold } from '../../parts/Fold';
import type { NetChartData } from '../chart/netChartData';
import { chartMonths } from '../state/chartSeries';
import { netByMonth, type PartyResult } from '../state/result';
import { chartWords, months, paybackInChart } from '../state/sentences';
import type { Values } from '../state/values';
import { NetChart } from './NetChart';
import { NetTable } from './NetTable';

type Properties = { readonly values: Values; readonly result: PartyResult; readonly stale: boolean };

/** The accumulated net month by month, as a picture and as a table. */
export const NetOverTime = ({ values, result, stale }: Properties) => {
  const [pointedAt, setPointedAt] = useState<number | null>(null);
  const data: NetChartData = useMemo(() => {
    const end = chartMonths(values.months, result.payback);
    return { net: netByMonth(result, values, end), horizon: values.months, payback: result.payback };
  }, [values, result]);
  const end = data.net.length - 1;
  const month = Math.min(pointedAt ?? values.months, end);
  const outside = result.payback === undefined || result.payback > end;
  return (
    <section aria-labelledby="net" class={stale ? 'stale' : ''}>
      <h2 id="net">Resultat månad för månad</h2>
      <p class="readout" aria-hidden="true">
        <span>Efter {months(month)}</span>
        <strong>{signedKronor(data.net[month] ?? 0)}</strong>
      </p>
      <NetChart data={data} words={chartWords(values, result, end, data.net[end] ?? 0)} onPoint={setPointedAt} />
      {outside && <p class="chart-note">{paybackInChart(result.payback, end)}</p>}
      <Fold title="Visa som tabell">
        <NetTable data={data} />
      </Fold>
    </section>
  );
};
