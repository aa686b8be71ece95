import type { ChartOptions, ChartOptionValue, EmbeddedChart } from '../../../google/services';
import type { Block } from './block';
import type { ChartKind } from './chartType';

/** All that a script has said of a chart. */
export type ChartWish = {
  readonly kind: ChartKind;
  readonly blocks: readonly Block[];
  readonly headers: number;
  /** Rows and columns from 0. */
  readonly anchor: { readonly row: number; readonly col: number; readonly x: number; readonly y: number };
  readonly options: Readonly<Record<string, ChartOptionValue>>;
};

class EmulatedChartOptions implements ChartOptions {
  readonly [Symbol.toStringTag] = 'ChartOptions';
  readonly #options: ChartWish['options'];

  constructor(options: ChartWish['options']) {
    this.#options = options;
  }

  get(option: string): unknown {
    return Object.hasOwn(this.#options, option) ? this.#options[option] : null;
  }
}

/** A chart to be, or one that lies on a sheet. */
export class EmulatedEmbeddedChart implements EmbeddedChart {
  readonly [Symbol.toStringTag] = 'EmbeddedChart';
  readonly #chart: ChartWish | { readonly chartId: string; readonly options: ChartWish['options'] };

  constructor(chart: ChartWish | { readonly chartId: string; readonly options: ChartWish['options'] }) {
    this.#chart = chart;
  }

  /** What has been built; `undefined` for a chart that lies on a sheet, or something else. */
  static wishOf(chart: EmbeddedChart): ChartWish | undefined {
    return chart instanceof EmulatedEmbeddedChart && 'kind' in chart.#chart ? chart.#chart : undefined;
  }

  /** Which chart of the workbook it is; `undefined` for one that is not there yet. */
  static idOf(chart: EmbeddedChart): string | undefined {
    return chart instanceof EmulatedEmbeddedChart && 'chartId' in chart.#chart ? chart.#chart.chartId : undefined;
  }

  getOptions(): ChartOptions {
    return new EmulatedChartOptions(this.#chart.options);
  }
}
