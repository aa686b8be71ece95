import { placeCounts } from '../../../register/outcomes/placeCounts';
import { groupTitles } from '../../../register/summary/groupTitles';
import type { ProcurementFact } from '../../../register/summary/procurementFact';
import { ChartTable } from '../../../sidebar/charts/ChartTable';
import { inCounts } from '../../../sidebar/charts/measure';
import { PressBars } from '../../charts/PressBars';
import { departmentSentence } from '../state/departmentSentence';
import { placeKinds } from '../state/placeKinds';
import { ChartCard } from './ChartCard';

type Properties = { readonly shown: readonly ProcurementFact[]; readonly onFilter: (department: string) => void };

const measure = inCounts('plats', 'platser');
const title = 'Platser per förvaltning';

/** The way of the places in each department. A press filters by the department. */
export const DepartmentCard = ({ shown, onFilter }: Properties) => {
  const groups = groupTitles(shown, 'department').map((name) => ({
    name,
    counts: placeCounts(shown.filter(({ groups: { department } }) => department === name).map(({ file }) => file)),
  }));
  const withPlaces = groups.filter(({ counts }) => placeKinds.some(({ kind }) => counts[kind] > 0));
  const sentence = departmentSentence(groups);
  if (withPlaces.length === 0) return <ChartCard title={title} sentence={sentence} />;
  const names = withPlaces.map(({ name }) => name);
  const series = placeKinds.map((place) => ({ name: place.title, values: withPlaces.map(({ counts }) => counts[place.kind]) }));
  return (
    <ChartCard title={title} sentence={sentence} table={<ChartTable caption={title} corner="Förvaltning" names={names} series={series} measure={measure} />}>
      <PressBars
        label={`Staplar: ${sentence}`}
        categories={names}
        series={series}
        measure={measure}
        textOf={(value) => (value === null ? '' : String(value))}
        words={() => 'Visa bara den förvaltningen i hela översikten'}
        onPress={(category) => onFilter(names[category] ?? '')}
      />
    </ChartCard>
  );
};
