import type { Outcome } from '../../../../model/uncertainty/simulate';
import type { Spread } from '../../../../model/uncertainty/spread';
import { ChartTable } from '../../../charts/ChartTable';
import { moneyAxis } from '../../../charts/measure';
import { oneDecimalOf, percent } from '../../../format';
import type { Forecast } from '../state/forecast';

type Place = readonly [name: string, of: (spread: Spread) => number];

const percentiles: readonly Place[] = [
  ['5 % lägre', ({ p5 }) => p5],
  ['10 % lägre', ({ p10 }) => p10],
  ['Mitten', ({ median }) => median],
  ['90 % lägre', ({ p90 }) => p90],
  ['95 % lägre', ({ p95 }) => p95],
];

const withMean: readonly Place[] = [...percentiles, ['Medel', ({ mean }) => mean]];

const ifAny = (months: number): number | null => (months === Infinity ? null : months);

/** Both parties' results and paybacks, side by side and never added. */
export const ForecastTable = ({ forecast: { municipality, society } }: { readonly forecast: Forecast }) => {
  const axis = moneyAxis(Math.max(...[municipality, society].flatMap(({ result }) => [Math.abs(result.p5), Math.abs(result.p95)])));
  const inShort = { text: (amount: number) => `${amount > 0 ? '+' : ''}${axis.text(Number(amount.toPrecision(3)))}` };
  const seriesOf = (figures: (outcome: Outcome) => readonly (number | null)[]) => [
    { name: 'Kommunen', values: figures(municipality) },
    { name: 'Samhället', values: figures(society) },
  ];
  return (
    <>
      <ChartTable
        caption="Resultatet över de år som arbetet kommer tidigare, och hur stor del av körningarna som ger ett lägre"
        corner={`Resultat, ${axis.unit}`}
        names={withMean.map(([name]) => name)}
        series={seriesOf(({ result }) => withMean.map(([, of]) => of(result)))}
        measure={inShort}
      />
      <ChartTable
        caption="Återbetalningen i månader, och hur stor del av körningarna som ger en kortare"
        corner="Återbetalt, mån"
        names={percentiles.map(([name]) => name)}
        series={seriesOf(({ payback }) => percentiles.map(([, of]) => ifAny(of(payback))))}
        measure={{ text: oneDecimalOf }}
        missing="inte"
      />
      <p>
        Återbetalt i {percent(municipality.paidBack)} av körningarna för kommunen och {percent(society.paidBack)} för samhället
        (osubventionerat arbete). Siffrorna läggs aldrig ihop.
      </p>
    </>
  );
};
