import type { EmbeddedChart } from '../../../google/services';
import { requireDone } from '../engine';
import { chartDefinition, chartSize } from './chartDefinition';
import { EmulatedEmbeddedChart } from './embeddedChart';
import type { Execution } from './execution';
import { requireEditable } from './protection';

/** The charts that lie on a sheet, whether a script or a person put them there. */
export const chartsOf = ({ engine }: Execution, sheetId: string): EmbeddedChart[] => {
  const { getters } = engine.model;
  return getters.getChartIds(sheetId).map((chartId) => {
    const { title } = getters.getChartDefinition(chartId);
    return new EmulatedEmbeddedChart({ chartId, options: title?.text === undefined ? {} : { title: title.text } });
  });
};

/** Puts a built chart on a sheet. */
export const insertChart = (run: Execution, sheetId: string, chart: EmbeddedChart): void => {
  const wish = EmulatedEmbeddedChart.wishOf(chart);
  if (wish === undefined) throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.insertChart.");
  if (wish.blocks.length === 0) throw new Error('A chart needs at least one range.');
  requireEditable(run, sheetId);
  run.meter.write();
  const { model } = run.engine;
  const nameOf = (id: string): string => `'${model.getters.getSheetName(id).replace(/'/g, "''")}'`;
  const { row, col, x, y } = wish.anchor;
  requireDone(
    model.dispatch('CREATE_CHART', {
      sheetId,
      chartId: model.uuidGenerator.smallUuid(),
      figureId: model.uuidGenerator.smallUuid(),
      row,
      col,
      offset: { x, y },
      size: chartSize(wish),
      definition: chartDefinition(wish, nameOf),
    }),
  );
};

/** Takes a chart of a sheet away. */
export const removeChart = (run: Execution, sheetId: string, chart: EmbeddedChart): void => {
  const { model } = run.engine;
  const chartId = EmulatedEmbeddedChart.idOf(chart);
  if (chartId === undefined || !model.getters.getChartIds(sheetId).includes(chartId)) throw new Error('The chart is not on this sheet.');
  requireEditable(run, sheetId);
  run.meter.write();
  requireDone(model.dispatch('DELETE_FIGURE', { sheetId, figureId: model.getters.getFigureIdFromChartId(chartId) }));
};
