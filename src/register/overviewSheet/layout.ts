import { keysOf } from '../../model/mapValues';
import { outcomeChoices } from '../columns/choices';
import { comparisons } from '../outcomes/comparisons';
import { statuses } from '../process/statuses';
import { netMonths } from '../summary/netPoints';
import { meanings } from './meanings';

/** The key figures in the order in which they stand; those that are shown alike side by side. */
export const figureNames = [
  'procurements', 'withRequirement', 'required', 'agreed', 'filled', 'finished', 'filledShare', 'toWork', 'toWorkOrStudies', 'stepsUp',
  'hours', 'payback', 'hourlyCost', 'cost', 'outcomeNow', 'forecastNow', 'forecastLast',
] as const;

export type FigureName = (typeof figureNames)[number];

/** The rows of each table below the charts. */
const lengths = {
  meaning: meanings.length,
  net: netMonths.length,
  status: keysOf(statuses).length + 1,
  places: 4,
  outcomes: outcomeChoices.length,
  comparisons: comparisons.length + 1,
  /** As many procurements as there is room for in a chart. */
  payback: 20,
} as const;

export type TableName = keyof typeof lengths;

/** In the order in which they stand. */
export const tableNames: readonly TableName[] = keysOf(lengths);

/** Rows are counted from 1. */
export const firstFigure = 6;
/** The rows that a chart lies over, at 21 pixels each. */
export const chartRows = 16;
const bandRows = chartRows + 1;
const bands = 3;

/** The row of the texts above a line of charts. */
export const bandRow = (band: number): number => firstFigure + figureNames.length + 1 + band * bandRows;

/** The first row of a table, below its headings. */
export const tableRow = (name: TableName): number => {
  const before = tableNames.slice(0, tableNames.indexOf(name));
  return before.reduce((row, each) => row + lengths[each] + 2, bandRow(bands) + 2);
};

export const tableLength = (name: TableName): number => lengths[name];
