import type { Range, Sheet, Spreadsheet } from '../../../google/services';
import { requireDone } from '../engine';
import type { Execution } from './execution';
import { EmulatedRange } from './range';
import { EmulatedSheet } from './sheet';

/** The workbook, as `SpreadsheetApp` gives it. */
export class EmulatedSpreadsheet implements Spreadsheet {
  readonly [Symbol.toStringTag] = 'Spreadsheet';
  readonly #run: Execution;

  constructor(run: Execution) {
    this.#run = run;
  }

  getId(): string {
    return this.#run.engine.own.id;
  }

  getUrl(): string {
    return this.#run.engine.own.url;
  }

  getSheets(): Sheet[] {
    this.#run.meter.read();
    return this.#run.engine.model.getters.getSheetIds().map((sheetId) => new EmulatedSheet(this.#run, sheetId));
  }

  getSheetByName(name: string): Sheet | null {
    this.#run.meter.read();
    const { getters } = this.#run.engine.model;
    const id = getters.getSheetIds().find((sheetId) => getters.getSheetName(sheetId) === name);
    return id === undefined ? null : new EmulatedSheet(this.#run, id);
  }

  /** A new sheet of 1000 rows and 26 columns, after the others, and active, as in Google. */
  insertSheet(name: string): Sheet {
    const { model } = this.#run.engine;
    const ids = model.getters.getSheetIds();
    if (ids.some((sheetId) => model.getters.getSheetName(sheetId) === name)) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    if (typeof name !== 'string' || name.trim() === '') throw new Error('A sheet needs a name.');
    const sheetId = model.uuidGenerator.smallUuid();
    requireDone(model.dispatch('CREATE_SHEET', { sheetId, position: ids.length, name, cols: 26, rows: 1000 }));
    this.#run.meter.write();
    return new EmulatedSheet(this.#run, sheetId).activate();
  }

  getActiveSheet(): Sheet {
    return new EmulatedSheet(this.#run, this.#run.place.sheetId);
  }

  getCurrentCell(): Range | null {
    const { sheetId, row, col } = this.#run.place;
    return new EmulatedRange(this.#run, this.getActiveSheet(), sheetId, { row: row + 1, column: col + 1, rows: 1, columns: 1 });
  }

  toast(message: string, title: string): void {
    this.#run.meter.other();
    this.#run.effects.push({ kind: 'toast', title, message });
  }
}
