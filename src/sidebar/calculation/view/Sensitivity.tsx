import { useMemo } from 'preact/hooks';
import type { Basis } from '../../../model/basis';
import { BarChart } from '../../charts/BarChart';
import { ChartTable } from '../../charts/ChartTable';
import { inMonths } from '../../charts/measure';
import type { Series } from '../../charts/series';
import { kronor, oneDecimalOf } from '../../format';
import { Fold } from '../../parts/Fold';
import { fieldTexts } from '../state/fields';
import { interviewed } from '../state/interviewed';
import type { PartyResult } from '../state/result';
import { sensitivityOf, type OwnSpans } from '../state/sensitivity';
import { barWords, mostWords, spanWords, tornadoWords, untriedWords } from '../state/sensitivityWords';
import { paybackFigure } from '../state/sentences';
import type { Values } from '../state/values';

type Properties = { readonly values: Values; readonly result: PartyResult; readonly basis: Basis; readonly own: OwnSpans; readonly stale: boolean };

/** How long a bar is that stands for no payback at all, against the longest of the others. */
const beyond = 1.2;

/** Which input moves the payback most, each tried by itself; and what it is worth that the work comes earlier. */
export const Sensitivity = ({ values, result, basis, own, stale }: Properties) => {
  const effects = useMemo(() => sensitivityOf(values, basis, own), [values, basis, own]);
  const [most] = effects;
  const { payback, yearlyIncome } = result;
  if (most === undefined || payback === undefined) return null;
  const names = effects.map(spanWords);
  const series = [
    { name: 'lågt värde', values: effects.map(({ paybackLow }) => paybackLow ?? null) },
    { name: 'högt värde', values: effects.map(({ paybackHigh }) => paybackHigh ?? null) },
  ] as const satisfies readonly Series[];
  const untried = untriedWords(effects, basis);
  const longest = Math.max(payback, ...series.flatMap((ends) => ends.values.map((value) => value ?? 0)));
  return (
    <section aria-labelledby="sensitivity" class={stale ? 'stale' : ''}>
      <h2 id="sensitivity">Vad betyder mest?</h2>
      <p class="lead">{mostWords(most)}</p>
      <p class="readout">Återbetalning i månader, en förutsättning ändrad i taget. Strecket är nu: {paybackFigure(payback)}.</p>
      <BarChart
        label={tornadoWords(effects, payback)}
        categories={names}
        series={series.map((ends) => ({ ...ends, values: ends.values.map((value) => value ?? longest * beyond) }))}
        measure={inMonths}
        arrangement="overlaid"
        from={payback}
        textOf={(_, end, category) => barWords(series[end]?.values[category] ?? undefined)}
      />
      {untried !== '' && <p class="chart-note">{untried}</p>}
      <Fold title="Visa som tabell, med källor">
        <ChartTable caption="Återbetalning i månader vid lågt och högt värde" corner="Förutsättning, månader" names={names} series={series} measure={{ text: oneDecimalOf }} missing="ingen" />
        <ul class="reservations">
          {effects.map(({ input, source }) => (
            <li key={input}>{fieldTexts[input].label}: {source}.</li>
          ))}
        </ul>
      </Fold>
      {yearlyIncome > 0 && (
        <p class="lead">
          Kommer arbetet 2–5 år tidigare är kommunens intäkt {kronor(2 * yearlyIncome)} till {kronor(5 * yearlyIncome)} per person.
          Så stor fördröjning uppskattade {interviewed} (Payoff 2019, rad 966–986).
        </p>
      )}
    </section>
  );
};
