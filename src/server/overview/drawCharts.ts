import type { ChartType, Sheet } from '../../google/services';
import type { PlannedChart } from '../../register/overviewSheet/overviewPlan';

const kindOf = (kind: PlannedChart['kind']): ChartType => Charts.ChartType[kind];

/** Replaces the charts that are the sheet's own, known by their titles: a chart that somebody has made stays. */
export const drawCharts = (sheet: Sheet, charts: readonly PlannedChart[]): void => {
  const before = sheet.getCharts().filter((chart) => charts.some(({ title }) => title === chart.getOptions().get('title')));
  before.forEach((chart) => sheet.removeChart(chart));
  for (const { kind, title, area, row, column, width, height, colours } of charts) {
    const chart = sheet
      .newChart()
      .setChartType(kindOf(kind))
      .addRange(sheet.getRange(area.row, area.column, area.rows, area.columns))
      .setNumHeaders(1)
      .setPosition(row, column, 0, 0)
      .setOption('title', title)
      .setOption('width', width)
      .setOption('height', height)
      .setOption('colors', colours)
      .setOption('legend', { position: area.columns > 2 ? 'bottom' : 'none' })
      .build();
    sheet.insertChart(chart);
  }
};
