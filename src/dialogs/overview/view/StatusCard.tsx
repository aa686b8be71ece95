import { groupTitles } from '../../../register/summary/groupTitles';
import type { ProcurementFact } from '../../../register/summary/procurementFact';
import { ChartTable } from '../../../sidebar/charts/ChartTable';
import { inCounts } from '../../../sidebar/charts/measure';
import { PressBars } from '../../charts/PressBars';
import type { RowPresses } from '../../summary/useRowPresses';
import { capital } from '../state/words';
import { statusSentence } from '../state/statusSentence';
import { useChosen } from '../useChosen';
import { ChartCard } from './ChartCard';
import { ProcurementList } from './ProcurementList';

type Properties = { readonly shown: readonly ProcurementFact[]; readonly presses: RowPresses; readonly onFilter: (status: string) => void };

const measure = inCounts('upphandling', 'upphandlingar');

/** Procurements by status. A press lists those behind a bar. */
export const StatusCard = ({ shown, presses, onFilter }: Properties) => {
  const chosen = useChosen();
  const titles = groupTitles(shown, 'status');
  const groups = titles.map((title) => shown.filter(({ groups: { status } }) => status === title));
  const categories = titles.map(capital);
  const series = [{ name: 'Upphandlingar', values: groups.map(({ length }) => length) }];
  const opened = titles.indexOf(chosen.name ?? '');
  const behind = groups[opened];
  return (
    <ChartCard
      title="Upphandlingar efter status"
      sentence={statusSentence(titles, groups.map(({ length }) => length))}
      table={<ChartTable caption="Upphandlingar efter status" corner="Status" names={categories} series={series} measure={measure} />}
    >
      <PressBars
        label={`Staplar: upphandlingar efter status. ${statusSentence(titles, groups.map(({ length }) => length))}`}
        categories={categories}
        series={series}
        measure={measure}
        textOf={String}
        words={() => 'Visa upphandlingarna'}
        opened={opened}
        onPress={(category) => chosen.press(titles[category] ?? '')}
      />
      {behind !== undefined && (
        <>
          <ProcurementList title={categories[opened] ?? ''} facts={behind} detail={({ groups: { department } }) => department} presses={presses} onClose={chosen.close} />
          {titles.length > 1 && <button type="button" class="quiet" onClick={() => onFilter(titles[opened] ?? '')}>Visa bara dem i hela översikten</button>}
        </>
      )}
    </ChartCard>
  );
};
