import { isFiltered } from '../../../register/summary/filter';
import { LineChart } from '../../../sidebar/charts/LineChart';
import { inSignedKronor } from '../../../sidebar/charts/measure';
import { signedKronor } from '../../../sidebar/format';
import { hasNet, netOf, netSentence } from '../../overview/state/netOf';
import { filtersOf } from '../state/choice';
import { ReportTable } from './ReportTable';
import type { ReportContent } from './reportContent';

const title = 'Kommunens ackumulerade netto';

/** The municipality's accumulated net, forecast and outcome apart, as a picture and a table. */
export const NetFigures = ({ read, choice, shown }: ReportContent) => {
  const [filter] = filtersOf(choice);
  const net = netOf(shown, read, filter);
  const { points, forecastOf: { known, all } } = net;
  const now = points.filter(({ outcome }) => outcome !== undefined).length - 1;
  const series = [
    ...(known === 0 ? [] : [{ name: 'Prognos', values: points.map(({ forecast }) => forecast) }]),
    { name: 'Utfall', values: points.map(({ outcome }) => outcome ?? null) },
  ];
  return (
    <>
      <h3>{title}</h3>
      <p class="lead">
        {netSentence(net)} Prognosen räknar med att alla överenskomna platser blir arbete som fortsätter: merkostnaden den första dagen och sedan väntad intäkt varje år. Utfallet räknar med
        registrerade timmar och dagar i anställning.
        {isFiltered(filter) && ' Med ett urval ingår inte det som kom efter platserna i utfallet, så att inget går att räkna ut om någon enskild.'}
      </p>
      {hasNet(net) && (
        <>
          <LineChart
            label={`Linjer: ${title.toLowerCase()}. ${netSentence(net)}`}
            x={points.map(({ day }) => day.slice(0, 7))}
            series={series}
            measure={inSignedKronor}
            markers={[{ at: now, label: 'I dag' }]}
            resting={now}
          />
          <ReportTable
            caption={title}
            rows={points}
            keyOf={({ day }) => day}
            columns={[
              { head: 'Dag', cell: ({ day }) => (day === read.summary.today ? <strong>{day}, i dag</strong> : day) },
              { head: `Prognos, ${known} av ${all} upphandlingar`, cell: ({ forecast }) => (known === 0 ? '–' : signedKronor(forecast)), isFigure: true },
              { head: 'Utfall', cell: ({ outcome }) => (outcome === undefined ? '–' : signedKronor(outcome)), isFigure: true },
            ]}
          />
        </>
      )}
    </>
  );
};
