import type { Charts, ChartType } from '../../../google/services';

/** A value of Google's enumeration: as text it is its name. */
class EmulatedChartType implements ChartType {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  get [Symbol.toStringTag](): string {
    return this.#name;
  }
}

const types = { BAR: new EmulatedChartType('BAR'), COLUMN: new EmulatedChartType('COLUMN'), LINE: new EmulatedChartType('LINE') };

export type ChartKind = keyof typeof types;

class EmulatedChartTypes {
  readonly [Symbol.toStringTag] = 'ChartType';

  get BAR(): ChartType {
    return types.BAR;
  }
  get COLUMN(): ChartType {
    return types.COLUMN;
  }
  get LINE(): ChartType {
    return types.LINE;
  }
}

const chartTypes = new EmulatedChartTypes();

/** Of the service `Charts`, the kinds of chart that the host draws. */
export class EmulatedCharts implements Charts {
  readonly [Symbol.toStringTag] = 'Charts';

  get ChartType(): Charts['ChartType'] {
    return chartTypes;
  }
}

/** @throws Google's error if it is no kind of chart */
export const kindOf = (type: ChartType): ChartKind => {
  if (type === types.BAR) return 'BAR';
  if (type === types.COLUMN) return 'COLUMN';
  if (type === types.LINE) return 'LINE';
  throw new Error("The parameters don't match the method signature for EmbeddedChartBuilder.setChartType.");
};
