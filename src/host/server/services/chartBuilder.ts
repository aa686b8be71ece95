import type { ChartOptionValue, ChartType, EmbeddedChart, EmbeddedChartBuilder, Range } from '../../../google/services';
import { kindOf } from './chartType';
import { EmulatedEmbeddedChart, type ChartWish } from './embeddedChart';
import { EmulatedRange } from './range';

/** Standing bars over the sheet's first cell, unless told otherwise. */
export class EmulatedEmbeddedChartBuilder implements EmbeddedChartBuilder {
  readonly [Symbol.toStringTag] = 'EmbeddedChartBuilder';
  #wish: ChartWish = { kind: 'COLUMN', blocks: [], headers: 0, anchor: { row: 0, col: 0, x: 0, y: 0 }, options: {} };

  setChartType(type: ChartType): EmbeddedChartBuilder {
    return this.#with({ kind: kindOf(type) });
  }
  addRange(range: Range): EmbeddedChartBuilder {
    const block = EmulatedRange.blockOf(range);
    if (block === undefined) throw notSuch('addRange');
    return this.#with({ blocks: [...this.#wish.blocks, block] });
  }
  setNumHeaders(headers: number): EmbeddedChartBuilder {
    if (!Number.isInteger(headers) || headers < 0) throw notSuch('setNumHeaders');
    return this.#with({ headers });
  }
  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): EmbeddedChartBuilder {
    if (![anchorRowPos, anchorColPos, offsetX, offsetY].every(Number.isInteger) || anchorRowPos < 1 || anchorColPos < 1) throw notSuch('setPosition');
    return this.#with({ anchor: { row: anchorRowPos - 1, col: anchorColPos - 1, x: offsetX, y: offsetY } });
  }
  setOption(option: string, value: ChartOptionValue): EmbeddedChartBuilder {
    return this.#with({ options: { ...this.#wish.options, [String(option)]: value } });
  }
  build(): EmbeddedChart {
    return new EmulatedEmbeddedChart(this.#wish);
  }

  #with(more: Partial<ChartWish>): EmbeddedChartBuilder {
    this.#wish = { ...this.#wish, ...more };
    return this;
  }
}

const notSuch = (member: string): Error => new Error(`The parameters don't match the method signature for EmbeddedChartBuilder.${member}.`);
