import { actorKeys } from '../../model/ledger/actors';
import type { PlannedChart } from '../overviewSheet/overviewPlan';
import { chartRows, firstRow, partRows, type PartName } from './layout';
import { yearParties } from './yearRows';

const rowHeight = 21;

const chart = (title: string, kind: PlannedChart['kind'], part: PartName, rows: number, series: number, column: number, colours: readonly string[]): PlannedChart => ({
  title,
  kind,
  area: { row: firstRow(part) - 1, column: 1, rows: rows + 1, columns: 1 + series },
  row: firstRow('charts'),
  column,
  width: 525,
  height: chartRows * rowHeight - 10,
  colours,
});

/** The charts, by titles of which the sheet's own are known. */
export const studyCharts: readonly PlannedChart[] = [
  chart('Vem vinner och vem betalar, kr det första året', 'BAR', 'results', actorKeys.length, 1, 1, ['#0b5460']),
  chart('Resultat år för år, kr (prognos)', 'LINE', 'years', partRows('years'), yearParties.length, 4, ['#0b5460', '#7a5195', '#c2620f']),
];
