import type { Field } from '../../state/values';
import type { Draft, Faults } from '../../state/draft';
import { useSettled } from '../../../useSettled';
import { Fold } from '../../../parts/Fold';
import { keysOf } from '../../../../model/mapValues';
import { drawnWords, groundWords, intervalWords, methodWords, paidBackWords } from '../state/forecastWords';
import { isOwnField, spanInputs } from '../state/spanInputs';
import type { SpanControl } from '../useSpans';
import { useForecast } from '../useForecast';
import { ForecastTable } from './ForecastTable';
import { IntervalChart } from './IntervalChart';
import { SpanFields } from './SpanFields';

type Properties = {
  readonly control: SpanControl;
  readonly draft: Draft;
  readonly faults: Faults;
  readonly stale: boolean;
  readonly onText: (field: Field, text: string) => void;
  readonly onBegin: () => void;
};

/** How sure the result is: a forecast with an interval, and the spans that it rests on. */
export const SpanSection = ({ control, draft, faults, stale, onText, onBegin }: Properties) => {
  const { reading, inputs, typed, type, restore } = control;
  const forecast = useForecast(inputs);
  const faulty = reading.spans === null;
  const words = forecast === null ? '' : [intervalWords, drawnWords, paidBackWords].map((say) => say(forecast)).filter(Boolean).join(' ');
  const aloud = useSettled(!typed ? '' : faulty ? staleSpanWords : words);
  return (
    <section aria-labelledby="spans" class={faulty || stale ? 'stale' : ''}>
      <h2 id="spans">Spann</h2>
      {forecast !== null && <p class="lead">{words}</p>}
      {forecast !== null && <p class="readout">{methodWords}</p>}
      {forecast === null && <p class="lead">{inputs === null ? 'Inget intervall än: rätta spannen.' : 'Räknar körningarna …'}</p>}
      {faulty && forecast !== null && <p class="chart-note">{staleSpanWords}</p>}
      <p class="unseen" role="status">{aloud}</p>
      <Fold title="Bild och egna spann" mustShow={faulty}>
        {forecast !== null && <IntervalChart forecast={forecast} />}
        {keysOf(spanInputs).map((input) => (
          <SpanFields
            key={input}
            input={input}
            texts={isOwnField(input) ? { ...reading.fields[input].texts, likely: draft[input] } : reading.fields[input].texts}
            faults={isOwnField(input) && faults[input] !== undefined ? { ...reading.fields[input].faults, likely: faults[input] } : reading.fields[input].faults}
            onText={(end, text) => (end === 'likely' && isOwnField(input) ? onText(input, text) : type(input, end, text))}
            onBegin={onBegin}
          />
        ))}
        {typed && <button type="button" class="quiet" onClick={restore}>Återställ spannen</button>}
      </Fold>
      {forecast !== null && (
        <Fold title="Tabell och antaganden">
          <ForecastTable forecast={forecast} />
          <ul class="reservations">
            {groundWords(forecast).map((ground) => (
              <li key={ground}>{ground}</li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
};

const staleSpanWords = 'Visar senaste giltiga spann. Rätta det markerade fältet.';
