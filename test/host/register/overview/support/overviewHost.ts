import { dataFiles } from '../../../../../src/build/dataFiles';
import type { RunAnswer } from '../../../../../src/host/engine/protocol';
import { cellValue } from '../../../../../src/host/server/services/readCell';
import type { Columns } from '../../../../../src/register/columns/column';
import { procurementFiles, type ProcurementFile } from '../../../../../src/register/process/procurementFile';
import { locateColumns } from '../../../../../src/register/rows/locateColumns';
import { readRows } from '../../../../../src/register/rows/readRows';
import type { RowOf } from '../../../../../src/register/rows/row';
import { registerSheets } from '../../../../../src/register/sheets';
import type { Cell } from '../../../../../src/register/values/cell';
import { emptyWorkbook, scriptHost, valueOf } from '../../../support/scriptHost';
import { code, freshRegister } from '../../setup/support/registerHost';

type Line = Readonly<Record<string, unknown>>;

const fresh = JSON.stringify(freshRegister().model.exportData());

/** Today where the workbook is. */
export const today = new Date().toLocaleDateString('sv-SE');

/** A workbook with an empty register and the pushed bundle; of another snapshot if one is given. */
export const overviewHost = (snapshot: string = fresh) => {
  const { engine, runBundle } = scriptHost({ Oversikt: dataFiles()['Oversikt.html'] }, { ...emptyWorkbook(), snapshot: JSON.parse(snapshot) });
  const { model } = engine;
  const { getters } = model;
  const idOf = (title: string): string => getters.getSheetIdByName(title) ?? '';
  const script = (body: string, ...args: readonly unknown[]): unknown =>
    valueOf(runBundle(`function f(...args) { const book = SpreadsheetApp.getActiveSpreadsheet(); ${body} }`, 'f', args));
  const values = (title: string): Cell[][] => {
    const sheetId = idOf(title);
    const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
    return Array.from({ length: numberOfRows }, (_, row) => Array.from({ length: numberOfCols }, (_cell, col) => cellValue(engine, { sheetId, row, col })));
  };
  const rowsOf = <All extends Columns>({ title, columns }: { readonly title: string; readonly columns: All }): readonly RowOf<All>[] => {
    const cells = values(title);
    const located = locateColumns(title, columns, cells);
    if (!('positions' in located)) throw new Error('no register');
    return readRows(columns, located, cells).rows.map(({ row }) => row);
  };
  const own = {
    model,
    idOf,
    script,
    values,
    build: (): RunAnswer => runBundle(code, 'buildOverview'),
    repair: (): RunAnswer => runBundle(code, 'repairRegister'),
    /** Writes some columns of rows by their headers, from a row (from 1) on. */
    put: (title: string, row: number, lines: readonly Line[]): void => {
      const headers = values(title)[0] ?? [];
      for (const header of new Set(lines.flatMap((line) => Object.keys(line)))) {
        const cells = lines.map((line) => [line[header] ?? '']);
        script('book.getSheetByName(args[0]).getRange(args[1], args[2], args[3].length, 1).setValues(args[3])', title, row, headers.indexOf(header) + 1, cells);
      }
    },
    /** Writes whole rows, what is left out blank, from the second row on, in one call. */
    putRows: (title: string, lines: readonly Line[]): void => {
      const headers = (values(title)[0] ?? []).filter((header) => header !== '');
      const cells = lines.map((line) => headers.map((header) => line[String(header)] ?? ''));
      script('const s = book.getSheetByName(args[0]); const more = 1 + args[1].length - s.getMaxRows(); if (more > 0) s.insertRowsAfter(s.getMaxRows(), more); s.getRange(2, 1, args[1].length, args[1][0].length).setValues(args[1])', title, cells);
    },
    /** The value beside a label of the overview: of its first column, and a column from 0. */
    beside: (label: string, column = 1): Cell | undefined => values('Översikt').find((line) => line[0] === label)?.[column],
    /** The rows of a table, below the row that has its heading. */
    table: (heading: string, length: number): readonly (readonly Cell[])[] => {
      const all = values('Översikt');
      const top = all.findIndex((line) => line[0] === heading);
      return all.slice(top + 1, top + 1 + length).map((line) => line.slice(0, 4));
    },
    files: (): readonly ProcurementFile[] => {
      const { procurements, steps, places, dialogue } = registerSheets;
      return procurementFiles({ procurements: rowsOf(procurements), steps: rowsOf(steps), places: rowsOf(places), dialogue: rowsOf(dialogue) });
    },
    /** What a chart draws of a series: labels and numbers. */
    drawn: (title: string, series = 0): readonly (readonly [label: unknown, value: unknown])[] => {
      const id = getters.getChartIds(idOf('Översikt')).find((chart) => getters.getChartDefinition(chart).title?.text === title) ?? '';
      const runtime = getters.getChartRuntime(id);
      if (!('chartJsConfig' in runtime)) throw new Error('no drawing');
      const { labels = [], datasets } = runtime.chartJsConfig.data;
      return (datasets[series]?.data ?? []).map((value, index) => [labels[index], value]);
    },
    snapshot: (): string => {
      const { revisionId: _revision, ...document } = model.exportData();
      return JSON.stringify(document);
    },
  };
  return own;
};

export type OverviewHost = ReturnType<typeof overviewHost>;
