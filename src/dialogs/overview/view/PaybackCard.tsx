import { useMemo, useState } from 'preact/hooks';
import type { ProcurementFact } from '../../../register/summary/procurementFact';
import { ChartTable } from '../../../sidebar/charts/ChartTable';
import { counted } from '../../../sidebar/format';
import { Fold } from '../../../sidebar/parts/Fold';
import { PressBars } from '../../charts/PressBars';
import type { RowPresses } from '../../summary/useRowPresses';
import { monthsText, paybackOf, paybackSentence } from '../state/paybackOf';
import { ChartCard } from './ChartCard';
import { PressWords } from './PressWords';
import { ProcurementList } from './ProcurementList';

type Properties = { readonly shown: readonly ProcurementFact[]; readonly presses: RowPresses };

const title = 'Återbetalning per upphandling';
const measure = { text: monthsText };
/** A taller picture is not read at once. */
const step = 10;

/** How long each person must work in each procurement; a press selects its row. Those without a payback are told in words. */
export const PaybackCard = ({ shown, presses }: Properties) => {
  const [most, setMost] = useState(step);
  const paybacks = useMemo(() => paybackOf(shown), [shown]);
  const { known, missing } = paybacks;
  const drawn = known.slice(0, most);
  const names = known.map(({ fact }) => (known.filter((other) => other.fact.name === fact.name).length > 1 ? `${fact.name} (${fact.id})` : fact.name));
  const series = [{ name: 'Månader', values: known.map(({ months }) => months) }];
  return (
    <ChartCard
      title={title}
      sentence={paybackSentence(paybacks)}
      {...(known.length === 0 ? {} : { table: <ChartTable caption={title} corner="Upphandling" names={names} series={series} measure={measure} /> })}
    >
      {known.length > 0 && (
        <PressBars
          label={`Staplar: ${paybackSentence(paybacks)}`}
          categories={names.slice(0, most)}
          series={[{ name: 'Månader', values: drawn.map(({ months }) => months) }]}
          measure={measure}
          words={(category) => `${monthsText(drawn[category]?.months ?? 0)}. Markera raden i bladet`}
          busy={(category) => presses.stateOf(title, drawn[category]?.fact.id ?? '').isUnderWay}
          onPress={(category) => presses.goTo(title, drawn[category]?.fact.id ?? '')}
        />
      )}
      {drawn.map(({ fact: { id } }) => <PressWords key={id} state={presses.stateOf(title, id)} />)}
      {known.length > most && <button type="button" class="quiet" onClick={() => setMost(most + step)}>Visa {Math.min(step, known.length - most)} till av {known.length}</button>}
      {missing.map(({ why, facts }) => (
        <Fold key={why} title={`Utan återbetalning: ${why}`} figure={counted(facts.length, 'upphandling', 'upphandlingar')}>
          <ProcurementList title={why} facts={facts} presses={presses} />
        </Fold>
      ))}
    </ChartCard>
  );
};
