import type { Range } from './spreadsheet';

/** A kind of chart: one of `Charts.ChartType`. As text it is its name. */
export interface ChartType {
  toString(): string;
}

export interface Charts {
  readonly ChartType: {
    /** Lying bars, the first row on top. */
    readonly BAR: ChartType;
    /** Standing bars. */
    readonly COLUMN: ChartType;
    readonly LINE: ChartType;
  };
}

export interface ChartOptions {
  /** What an option was set to; nothing where it was not. */
  get(option: string): unknown;
}

/** A chart as it lies on a sheet, or is about to be put there. */
export interface EmbeddedChart {
  getOptions(): ChartOptions;
}

/** `title`, `width` and `height` in pixels, `colors` of the series in turn, `legend` as `{ position: 'bottom' }`. */
export type ChartOptionValue = string | number | boolean | readonly string[] | { readonly [part: string]: string | number | boolean };

export interface EmbeddedChartBuilder {
  setChartType(type: ChartType): EmbeddedChartBuilder;
  /** The first column holds the labels, each other one a series. */
  addRange(range: Range): EmbeddedChartBuilder;
  /** How many of the first rows name the series. */
  setNumHeaders(headers: number): EmbeddedChartBuilder;
  /** The upper left corner: a cell (from 1), and pixels from it. */
  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): EmbeddedChartBuilder;
  setOption(option: string, value: ChartOptionValue): EmbeddedChartBuilder;
  build(): EmbeddedChart;
}
