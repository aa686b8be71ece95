import { empty, type PlannedCell, type PlannedRow } from '../examples/sheetPlan';
import { smallestGroup } from '../outcomes/hiddenGroups';
import { captions } from './captions';
import { keyFigures } from './keyFigures';
import { chartRows, figureNames, firstFigure, tableLength, tableNames, tableRow } from './layout';
import { overviewCharts } from './overviewCharts';
import { overviewName, overviewTitle } from './overviewName';
import type { OverviewPlan } from './overviewPlan';
import { tables } from './tables';

const row = (look: PlannedRow['look'], ...cells: readonly PlannedCell[]): PlannedRow => ({ look, cells });
const rest = (rows: number): readonly PlannedRow[] => Array.from({ length: rows }, () => empty);

const widths = [240, 110, 120, 450] as const;
const explained = 4;

/** The sheet of key figures and charts, its formulas over columns of the register that are yet to be found. */
export const planOverview = (): OverviewPlan => {
  const rows = [
    row('title', overviewTitle),
    row('note', 'Räknas om av sig självt när registret ändras. Anteckna till höger om kolumn D: kolumn A–D skrivs över när bladet byggs om med menyn.'),
    row('note', `Vad som kom efter platserna visas bara för minst ${smallestGroup} personer tillsammans. Beloppen är kommunens: en storleksordning.`),
    empty,
    row('heading', 'Nyckeltal', 'Värde', 'Enhet', 'Så räknas det'),
    ...figureNames.map((name) => {
      const { label, unit, rule, formula } = keyFigures[name];
      return row('plain', label, formula, unit, rule);
    }),
    empty,
    ...captions.flatMap((line) => [row('note', ...line), ...rest(chartRows)]),
    empty,
    ...tableNames.flatMap((name) => {
      const lines = tables[name].rows;
      return [row('heading', ...tables[name].headings), ...lines.map((line) => row('plain', ...line)), ...rest(tableLength(name) - lines.length + 1)];
    }),
  ];
  return {
    name: overviewName,
    widths,
    frozenRows: 0,
    rows,
    formats: [
      ...figureNames.map((name, index) => ({ row: firstFigure + index, column: 2, rows: 1, columns: 1, format: keyFigures[name].format })),
      { row: tableRow('net'), column: 1, rows: tableLength('net'), columns: 1, format: 'yyyy-mm-dd' },
      { row: tableRow('net'), column: 2, rows: tableLength('net'), columns: 2, format: '#,##0' },
      { row: tableRow('outcomes'), column: 2, rows: tableLength('outcomes'), columns: 1, format: '0%' },
      { row: tableRow('comparisons'), column: 2, rows: tableLength('comparisons'), columns: 2, format: '0%' },
      { row: tableRow('payback'), column: 2, rows: tableLength('payback'), columns: 1, format: '0.0' },
    ],
    wrapped: [{ row: firstFigure, column: explained, rows: rows.length, columns: 1 }],
    inputs: [],
    charts: overviewCharts,
  };
};
