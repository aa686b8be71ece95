import { attitudes, attitudeTitles } from '../../../register/summary/attitudes';
import type { ProcurementFact } from '../../../register/summary/procurementFact';
import { BarChart } from '../../../sidebar/charts/BarChart';
import { ChartTable } from '../../../sidebar/charts/ChartTable';
import { inCounts } from '../../../sidebar/charts/measure';
import type { ReadSummary } from '../../summary/useSummary';
import { attitudeSentence } from '../state/attitudeSentence';
import { capital } from '../state/words';
import { ChartCard } from './ChartCard';

type Properties = { readonly shown: readonly ProcurementFact[]; readonly read: ReadSummary };

const title = 'Leverantörernas inställning';
const measure = inCounts('leverantör', 'leverantörer');
const names = attitudeTitles.map(capital);

/** What suppliers thought of the requirements before and afterwards. Suppliers are companies: few answers are shown too, with their n. */
export const AttitudeCard = ({ shown, read }: Properties) => {
  const ids = new Set(shown.map(({ id }) => id));
  const counted = attitudes(read.register.survey.filter(({ procurement }) => procurement !== null && ids.has(procurement)));
  const sentence = attitudeSentence(counted);
  if (counted.answers === 0) return <ChartCard title={title} sentence={sentence} />;
  const n = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const series = [
    { name: `Före (n = ${n(counted.before)})`, values: counted.before },
    { name: `Efter (n = ${n(counted.after)})`, values: counted.after },
  ];
  return (
    <ChartCard title={title} sentence={sentence} table={<ChartTable caption={title} corner="Inställning" names={names} series={series} measure={measure} />}>
      <BarChart label={`Staplar: ${sentence}`} categories={names} series={series} measure={measure} textOf={(value) => (value === null ? '' : String(value))} />
    </ChartCard>
  );
};
