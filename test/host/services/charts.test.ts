import { describe, expect, it } from 'vitest';
import { errorOf, scriptHost } from '../support/scriptHost';

const chartOf = (more = '') =>
  `sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(range(1, 1, 3, 3)).setNumHeaders(1).setPosition(5, 2, 10, 20).setOption('title', 'Diagram')${more}.build()`;

describe('a chart of the spreadsheet itself', () => {
  const { engine, run, value } = scriptHost();
  const { getters } = engine.model;
  value("range(1, 1, 3, 3).setValues([['', 'Krav', 'Utfall'], ['a', 1, 2], ['b', 3, 4]])");
  const drawn = (): readonly (readonly unknown[])[] => {
    const runtime = getters.getChartRuntime(getters.getChartIds('forsta')[0] ?? '');
    return 'chartJsConfig' in runtime ? runtime.chartJsConfig.data.datasets.map(({ label, data, backgroundColor }) => [label, ...data, backgroundColor]) : [];
  };

  it('is put on the sheet in one write, where it was said to be', () => {
    const answer = run(`sheet.insertChart(${chartOf(".setOption('width', 300).setOption('height', 200).setOption('colors', ['#112233', '#445566'])")})`);
    expect(answer).toMatchObject({ ok: true, calls: { writes: 1, cells: 0 } });
    const [figure] = getters.getFigures('forsta');
    expect(figure).toMatchObject({ row: 4, col: 1, offset: { x: 10, y: 20 }, width: 300, height: 200 });
  });
  it('shows the cells: labels from the first column, a series from each other one, in the given colours', () => {
    expect(drawn()).toEqual([['Krav', 1, 3, '#112233'], ['Utfall', 2, 4, '#445566']]);
  });
  it('follows the cells', () => {
    value('range(2, 2).setValues([[7]])');
    expect(drawn()[0]).toEqual(['Krav', 7, 3, '#112233']);
  });
  it('is known by its title, and taken away', () => {
    expect(value("return sheet.getCharts().map((chart) => [chart.getOptions().get('title'), chart.getOptions().get('hAxis')])")).toEqual([['Diagram', null]]);
    value('sheet.getCharts().forEach((chart) => sheet.removeChart(chart))');
    expect(value('return sheet.getCharts().length')).toBe(0);
    expect(getters.getFigures('forsta')).toEqual([]);
  });
});

describe('kinds of chart', () => {
  it.each([
    ['BAR', { type: 'bar', horizontal: true }],
    ['COLUMN', { type: 'bar', horizontal: false }],
    ['LINE', { type: 'line' }],
  ])('%s', (kind, definition) => {
    const { engine, value } = scriptHost();
    expect(value(`return String(Charts.ChartType.${kind})`)).toBe(kind);
    value(`sheet.insertChart(${chartOf().replace('COLUMN', kind)})`);
    const [id = ''] = engine.model.getters.getChartIds('forsta');
    expect(engine.model.getters.getChartDefinition(id)).toMatchObject(definition);
  });
});

describe('what Google refuses is refused', () => {
  const { run } = scriptHost();
  it.each([
    ["sheet.newChart().setChartType('BAR')", 'EmbeddedChartBuilder.setChartType'],
    ["sheet.newChart().addRange('A1:B2')", 'EmbeddedChartBuilder.addRange'],
    ['sheet.newChart().setPosition(0, 1, 0, 0)', 'EmbeddedChartBuilder.setPosition'],
    ['sheet.newChart().setNumHeaders(-1)', 'EmbeddedChartBuilder.setNumHeaders'],
    ["sheet.newChart().setOption('title', 'x').setTransposeRowsAndColumns(true)", 'EmbeddedChartBuilder.setTransposeRowsAndColumns är inte emulerad'],
    ['sheet.insertChart(sheet.newChart().build())', 'A chart needs at least one range.'],
    [`sheet.removeChart(${chartOf()})`, 'The chart is not on this sheet.'],
    [`const chart = (sheet.insertChart(${chartOf()}), sheet.getCharts()[0]); sheet.removeChart(chart); sheet.removeChart(chart)`, 'The chart is not on this sheet.'],
  ])('%s', (call, message) => expect(errorOf(run(call))).toContain(message));
});
