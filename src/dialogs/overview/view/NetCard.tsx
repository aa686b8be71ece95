import { useMemo } from 'preact/hooks';
import { isFiltered, type Filter } from '../../../register/summary/filter';
import type { ProcurementFact } from '../../../register/summary/procurementFact';
import { ChartTable } from '../../../sidebar/charts/ChartTable';
import { LineChart } from '../../../sidebar/charts/LineChart';
import { inSignedKronor } from '../../../sidebar/charts/measure';
import type { ReadSummary } from '../../summary/useSummary';
import { hasNet, netOf, netSentence } from '../state/netOf';
import { ChartCard } from './ChartCard';

type Properties = { readonly shown: readonly ProcurementFact[]; readonly read: ReadSummary; readonly filter: Filter };

const title = 'Ackumulerat netto för kommunen';

/** The municipality's accumulated net over time, forecast and outcome apart. Society's gain is no part of it. */
export const NetCard = ({ shown, read, filter }: Properties) => {
  const net = useMemo(() => netOf(shown, read, filter), [shown, read, filter]);
  const sentence = netSentence(net);
  const { points, forecastOf: { known, all } } = net;
  const names = points.map(({ day }) => day.slice(0, 7));
  const series = [
    ...(known === 0 ? [] : [{ name: 'Prognos', values: points.map(({ forecast }) => forecast) }]),
    { name: 'Utfall', values: points.map(({ outcome }) => outcome ?? null) },
  ];
  return (
    <ChartCard wide title={title} sentence={sentence} {...(hasNet(net) ? { table: <ChartTable caption={title} corner="Månad" names={names} series={series} measure={inSignedKronor} /> } : {})}>
      {hasNet(net) && (
        <LineChart
          label={`Linjer: ${title.toLowerCase()}. ${sentence}`}
          x={names}
          series={series}
          measure={inSignedKronor}
          markers={[{ at: points.filter(({ outcome }) => outcome !== undefined).length - 1, label: 'I dag' }]}
          resting={points.filter(({ outcome }) => outcome !== undefined).length - 1}
        />
      )}
      <p class="note">
        Prognosen räknar med att alla överenskomna platser blir arbete som fortsätter: merkostnaden den första dagen och sedan väntad intäkt varje år. Utfallet räknar med registrerade timmar och
        dagar i anställning. Samhällets vinst ingår inte.
        {known < all && ' Prognosen behöver Avtal från, platser och Andel försörjningsstöd på bladet Upphandlingar.'}
        {isFiltered(filter) && ' Med filter ingår inte det som kom efter platserna i utfallet, så att inget går att räkna ut om någon enskild.'}
      </p>
    </ChartCard>
  );
};
