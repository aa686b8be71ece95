import { formatNumber } from '../../../model/text/formatNumber';
import { keyFigures } from '../../../register/summary/keyFigures';
import { BarChart } from '../../../sidebar/charts/BarChart';
import { inCounts } from '../../../sidebar/charts/measure';
import { counted } from '../../../sidebar/format';
import { figureWords } from '../../overview/state/figureWords';
import { placeKinds, placeSentence } from '../../overview/state/placeKinds';
import { DeviationTable } from './DeviationTable';
import { ReportPart } from './ReportPart';
import { ReportTable } from './ReportTable';
import type { ReportContent } from './reportContent';

const measure = inCounts('plats', 'platser');

/** Key figures with what each is reckoned on, the places' way, and where fewer were agreed than required. */
export const FigurePart = ({ read, shown }: ReportContent) => {
  const figures = keyFigures(shown);
  const { places } = figures;
  return (
    <ReportPart title="Nyckeltal och platser">
      <ReportTable
        caption="Nyckeltal"
        rows={figureWords(figures)}
        keyOf={({ title }) => title}
        columns={[
          { head: 'Nyckeltal', cell: ({ title }) => title },
          { head: 'Värde', cell: ({ figure }) => figure, isFigure: true },
          { head: 'Räknat på', cell: ({ about }) => about },
        ]}
      />
      <h3>Platser, från krav till avslut</h3>
      <p class="lead">
        {placeSentence(places)}
        {places.withoutRequired > 0 && ` ${counted(places.withoutRequired, 'upphandling har', 'upphandlingar har')} inga krävda platser ifyllda.`}
      </p>
      {placeKinds.some(({ kind }) => places[kind] > 0) && (
        <BarChart
          label={`Staplar: ${placeSentence(places)}`}
          categories={placeKinds.map(({ title }) => title)}
          series={[{ name: 'Platser', values: placeKinds.map(({ kind }) => places[kind]) }]}
          measure={measure}
          textOf={(value) => formatNumber(value ?? 0)}
        />
      )}
      <DeviationTable facts={shown} today={read.summary.today} />
    </ReportPart>
  );
};
