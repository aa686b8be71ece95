import type { ChartDefinition } from '@odoo/o-spreadsheet';
import type { ChartOptionValue } from '../../../google/services';
import { helpers } from '../engine';
import type { Block } from './block';
import type { ChartWish } from './embeddedChart';

/** Google's own size of a chart, in pixels, where none is given. */
const usual = { width: 600, height: 371 };

export const chartSize = ({ options }: ChartWish): typeof usual => ({ width: pixels(options['width']) ?? usual.width, height: pixels(options['height']) ?? usual.height });

/**
 * A chart as the engine draws it: the first column of the ranges for labels, each other one a series. What Google
 * understands besides the title, the colours and the legend, the engine does without.
 *
 * @param nameOf a sheet's name, ready for a formula
 */
export const chartDefinition = ({ kind, blocks, headers, options }: ChartWish, nameOf: (sheetId: string) => string): ChartDefinition => {
  const [labels, ...series] = blocks.flatMap((block) => columnsOf(block, nameOf));
  const dataSets = series.map((dataRange, index) => ({ dataSetId: String(index), dataRange }));
  const colours = options['colors'];
  const colourOf = (index: number): string | undefined => (Array.isArray(colours) && typeof colours[index] === 'string' ? colours[index] : undefined);
  const common = {
    title: { text: typeof options['title'] === 'string' ? options['title'] : '' },
    legendPosition: legendPosition(options['legend']),
    dataSource: { type: 'range' as const, dataSets, dataSetsHaveTitle: headers > 0, ...(labels === undefined ? {} : { labelRange: labels }) },
    dataSetStyles: Object.fromEntries(
      dataSets.flatMap(({ dataSetId }, index) => {
        const backgroundColor = colourOf(index);
        return backgroundColor === undefined ? [] : [[dataSetId, { backgroundColor }]];
      }),
    ),
  };
  // Labels in turn, side by side: days at even distances look as on Google's axis of time.
  if (kind === 'LINE') return { type: 'line', ...common, labelsAsText: true, stacked: false, cumulative: false };
  return { type: 'bar', ...common, stacked: options['isStacked'] === true, horizontal: kind === 'BAR' };
};

const columnsOf = ({ sheetId, zone: { left, right, top, bottom } }: Block, nameOf: (sheetId: string) => string): readonly string[] =>
  Array.from({ length: right - left + 1 }, (_, index) => `${nameOf(sheetId)}!${helpers.toXC(left + index, top)}:${helpers.toXC(left + index, bottom)}`);

const legendPosition = (legend: ChartOptionValue | undefined): 'top' | 'bottom' | 'left' | 'right' | 'none' => {
  const position = typeof legend === 'object' && 'position' in legend ? legend['position'] : legend;
  return position === 'top' || position === 'bottom' || position === 'left' || position === 'none' ? position : 'right';
};

const pixels = (size: ChartOptionValue | undefined): number | undefined => (typeof size === 'number' && size > 0 ? size : undefined);
