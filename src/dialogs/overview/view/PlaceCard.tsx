import { placeCounts } from '../../../register/outcomes/placeCounts';
import type { ProcurementFact } from '../../../register/summary/procurementFact';
import { ChartTable } from '../../../sidebar/charts/ChartTable';
import { inCounts } from '../../../sidebar/charts/measure';
import { counted } from '../../../sidebar/format';
import { PressBars } from '../../charts/PressBars';
import type { RowPresses } from '../../summary/useRowPresses';
import { placeKinds, placeSentence } from '../state/placeKinds';
import { useChosen } from '../useChosen';
import { ChartCard } from './ChartCard';
import { ProcurementList } from './ProcurementList';

type Properties = { readonly shown: readonly ProcurementFact[]; readonly presses: RowPresses };

const measure = inCounts('plats', 'platser');
const titles = placeKinds.map(({ title }) => title);

/** Places from required to finished. A press lists the procurements that have them. */
export const PlaceCard = ({ shown, presses }: Properties) => {
  const chosen = useChosen();
  const counts = placeCounts(shown.map(({ file }) => file));
  const series = [{ name: 'Platser', values: placeKinds.map(({ kind }) => counts[kind]) }];
  const isEmpty = placeKinds.every(({ kind }) => counts[kind] === 0);
  const opened = placeKinds.findIndex(({ title }) => title === chosen.name);
  const kind = placeKinds[opened]?.kind;
  if (isEmpty) return <ChartCard title="Platser, från krav till avslut" sentence={`${placeSentence(counts)} Krävda och överenskomna platser skrivs på bladet Upphandlingar, en rad för varje plats på bladet Platser.`} />;
  return (
    <ChartCard
      title="Platser, från krav till avslut"
      sentence={placeSentence(counts)}
      table={<ChartTable caption="Platser från krav till avslut" corner="Platser" names={titles} series={series} measure={measure} />}
    >
      <PressBars
        label={`Staplar: ${placeSentence(counts)}`}
        categories={titles}
        series={series}
        measure={measure}
        textOf={String}
        words={() => 'Visa upphandlingarna'}
        opened={opened}
        onPress={(category) => chosen.press(titles[category] ?? '')}
      />
      {counts.withoutRequired > 0 && <p class="note">{counted(counts.withoutRequired, 'upphandling har', 'upphandlingar har')} inga krävda platser ifyllda.</p>}
      {kind !== undefined && (
        <ProcurementList
          title={`${titles[opened] ?? ''} platser`}
          facts={shown.filter(({ places }) => places[kind] > 0).sort((a, b) => b.places[kind] - a.places[kind])}
          detail={({ places }) => counted(places[kind], 'plats', 'platser')}
          presses={presses}
          onClose={chosen.close}
        />
      )}
    </ChartCard>
  );
};
