import type { Measure } from './measure';
import type { Series } from './series';

type Properties = {
  /** What the table is about; read aloud, not seen. */
  readonly caption: string;
  /** The head of the first column: what `names` are. */
  readonly corner: string;
  /** The rows: the chart's positions or categories, as many as each series' values. */
  readonly names: readonly string[];
  readonly series: readonly Series[];
  readonly measure: Pick<Measure, 'text'>;
  /** What stands where there is no figure. */
  readonly missing?: string;
  /** The rows that are in bold, such as a break-even. */
  readonly isStrong?: (row: number) => boolean;
};

/** A chart's figures as a real table: a row for each position, a column for each series. */
export const ChartTable = ({ caption, corner, names, series, measure, missing = '–', isStrong = () => false }: Properties) => (
  <div class="chart-table-box">
    <table class="chart-table">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {[corner, ...series.map(({ name }) => name)].map((head) => (
            <th key={head} scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name, row) => (
          <tr key={row} class={isStrong(row) ? 'strong' : ''}>
            <th scope="row">{name}</th>
            {series.map(({ name: column, values }) => {
              const value = values[row] ?? null;
              return <td key={column}>{value === null ? missing : measure.text(value)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
