import type { CellValue, EmbeddedChart, EmbeddedChartBuilder, Protection, ProtectionType, Range, Sheet } from '../../../google/services';
import { requireDone } from '../engine';
import type { Execution } from './execution';
import { appendCells } from './appendCells';
import { EmulatedEmbeddedChartBuilder } from './chartBuilder';
import { chartsOf, insertChart, removeChart } from './charts';
import { lastFilled } from './lastFilled';
import { EmulatedProtection } from './protection';
import { requireSheetType } from './protectionType';
import { EmulatedRange } from './range';
import { requireArea } from './requireArea';
import { sheetNumber } from './sheetNumber';
import { deleteRows, insertAfter } from './sheetSize';

/** A sheet of the workbook, as `SpreadsheetApp` gives it. */
export class EmulatedSheet implements Sheet {
  readonly [Symbol.toStringTag] = 'Sheet';
  readonly #run: Execution;
  readonly #sheetId: string;

  constructor(run: Execution, sheetId: string) {
    this.#run = run;
    this.#sheetId = sheetId;
  }

  getName(): string {
    return this.#run.engine.model.getters.getSheetName(this.#sheetId);
  }

  getSheetId(): number {
    return sheetNumber(this.#sheetId);
  }

  getLastRow(): number {
    this.#run.meter.read();
    return lastFilled(this.#run, this.#sheetId).row;
  }

  getMaxRows(): number {
    this.#run.meter.read();
    return this.#run.engine.model.getters.getSheetSize(this.#sheetId).numberOfRows;
  }

  getMaxColumns(): number {
    this.#run.meter.read();
    return this.#run.engine.model.getters.getSheetSize(this.#sheetId).numberOfCols;
  }

  /** Always from A1; an empty sheet's is A1 alone. */
  getDataRange(): Range {
    const { row, column } = lastFilled(this.#run, this.#sheetId);
    return this.#range(1, 1, Math.max(1, row), Math.max(1, column));
  }

  getRange(row: number, column: number, numRows: number, numColumns: number): Range {
    requireArea(this.#run, this.#sheetId, { row, column, rows: numRows, columns: numColumns });
    return this.#range(row, column, numRows, numColumns);
  }

  appendRow(rowContents: CellValue[]): Sheet {
    appendCells(this.#run, this.#sheetId, rowContents);
    return this;
  }

  insertColumnsAfter(afterPosition: number, howMany: number): Sheet {
    insertAfter(this.#run, this.#sheetId, 'COL', afterPosition, howMany);
    return this;
  }

  insertRowsAfter(afterPosition: number, howMany: number): Sheet {
    insertAfter(this.#run, this.#sheetId, 'ROW', afterPosition, howMany);
    return this;
  }

  deleteRows(rowPosition: number, howMany: number): void {
    deleteRows(this.#run, this.#sheetId, rowPosition, howMany);
  }

  hideColumns(columnIndex: number): void {
    this.getRange(1, columnIndex, 1, 1);
    this.#run.meter.write();
    const { model } = this.#run.engine;
    requireDone(model.dispatch('HIDE_COLUMNS_ROWS', { sheetId: this.#sheetId, dimension: 'COL', elements: [columnIndex - 1] }));
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    this.getRange(1, columnPosition, 1, 1);
    this.#run.meter.read();
    return this.#run.engine.model.getters.isColHiddenByUser(this.#sheetId, columnPosition - 1);
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    this.getRange(rowPosition, 1, 1, 1);
    this.#run.meter.read();
    return this.#run.engine.model.getters.isRowHiddenByUser(this.#sheetId, rowPosition - 1);
  }

  /** The engine keeps a filter to the person who set it, so it is seldom known here. */
  isRowHiddenByFilter(rowPosition: number): boolean {
    this.getRange(rowPosition, 1, 1, 1);
    this.#run.meter.read();
    return this.#run.engine.model.getters.isRowFiltered(this.#sheetId, rowPosition - 1);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): Sheet {
    this.getRange(1, startColumn, 1, numColumns);
    this.#run.meter.write();
    const elements = Array.from({ length: numColumns }, (_, index) => startColumn - 1 + index);
    requireDone(this.#run.engine.model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId: this.#sheetId, dimension: 'COL', elements, size: width }));
    return this;
  }

  setFrozenRows(rows: number): void {
    this.#run.meter.write();
    const { model } = this.#run.engine;
    const sheetId = this.#sheetId;
    requireDone(rows === 0 ? model.dispatch('UNFREEZE_ROWS', { sheetId }) : model.dispatch('FREEZE_ROWS', { sheetId, quantity: rows }));
  }

  setFrozenColumns(columns: number): void {
    this.#run.meter.write();
    const { model } = this.#run.engine;
    const sheetId = this.#sheetId;
    requireDone(columns === 0 ? model.dispatch('UNFREEZE_COLUMNS', { sheetId }) : model.dispatch('FREEZE_COLUMNS', { sheetId, quantity: columns }));
  }

  /** A sheet has one protection: asked again, it is the same. */
  protect(): Protection {
    return new EmulatedProtection(this.#run, this.#sheetId);
  }

  getProtections(type: ProtectionType): Protection[] {
    requireSheetType(type);
    this.#run.meter.read();
    return EmulatedProtection.of(this.#run, this.#sheetId);
  }

  getCharts(): EmbeddedChart[] {
    this.#run.meter.read();
    return chartsOf(this.#run, this.#sheetId);
  }

  newChart(): EmbeddedChartBuilder {
    return new EmulatedEmbeddedChartBuilder();
  }

  insertChart(chart: EmbeddedChart): void {
    insertChart(this.#run, this.#sheetId, chart);
  }

  removeChart(chart: EmbeddedChart): void {
    removeChart(this.#run, this.#sheetId, chart);
  }

  activate(): Sheet {
    this.#run.meter.other();
    this.#run.place = { sheetId: this.#sheetId, col: 0, row: 0 };
    this.#run.effects.push({ kind: 'activate', sheetId: this.#sheetId });
    return this;
  }

  /** Shows the sheet as well. Google does not say that it does: a script does well to activate the sheet first. */
  setActiveRange(range: Range): Range {
    const block = EmulatedRange.blockOf(range);
    if (block === undefined) throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.setActiveRange.");
    if (block.sheetId !== this.#sheetId) throw new Error('Range must be in the sheet on which it is to be active.');
    this.#run.meter.other();
    this.#run.place = block.corner;
    this.#run.effects.push({ kind: 'select', sheetId: this.#sheetId, zone: block.zone });
    return range;
  }

  #range(row: number, column: number, rows: number, columns: number): Range {
    return new EmulatedRange(this.#run, this, this.#sheetId, { row, column, rows, columns });
  }
}
