import { bandRow, chartRows, tableLength, tableRow, type TableName } from './layout';
import type { PlannedChart } from './overviewPlan';

const rowHeight = 21;
const wide = 920;
const narrow = 450;

/** A chart's place: a line of charts, and the column of its corner, from 1. */
type Place = { readonly band: number; readonly column: number; readonly width: number };

const chart = (title: string, kind: PlannedChart['kind'], table: TableName, series: number, { band, column, width }: Place, colours: readonly string[]): PlannedChart => ({
  title,
  kind,
  area: { row: tableRow(table) - 1, column: 1, rows: tableLength(table) + 1, columns: 1 + series },
  row: bandRow(band) + 1,
  column,
  width,
  height: chartRows * rowHeight - 10,
  colours,
});

const accent = '#0b5460';
const other = '#c2620f';

/** The charts, by titles of which the sheet's own are known. */
export const overviewCharts: readonly PlannedChart[] = [
  chart('Ackumulerat netto för kommunen, kr', 'LINE', 'net', 2, { band: 0, column: 1, width: wide }, [accent, other]),
  chart('Upphandlingar efter status', 'BAR', 'status', 1, { band: 1, column: 1, width: narrow }, [accent]),
  chart('Platser från krav till avslut', 'COLUMN', 'places', 1, { band: 1, column: 4, width: narrow }, [accent]),
  chart('Återbetalning per upphandling, månader', 'BAR', 'payback', 1, { band: 2, column: 1, width: narrow }, [accent]),
  chart('Vad som kom efter platsen', 'BAR', 'outcomes', 1, { band: 2, column: 4, width: narrow }, [accent]),
];
