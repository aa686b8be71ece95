import type { CellPosition } from '@odoo/o-spreadsheet';
import type { CellValue, Range, Sheet } from '../../../google/services';
import { fromSerial } from '../../engine/serial';
import { formulaToEngine, formulaToSheet, helpers } from '../engine';
import { cellContent, plainText, type Content } from './cellContent';
import type { Execution } from './execution';
import { setLooks, type Look } from './looks';

/** Rows and columns from 1, as scripts count. */
export type Area = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/** A block of cells, as `SpreadsheetApp` gives it. */
export class EmulatedRange implements Range {
  readonly [Symbol.toStringTag] = 'Range';
  readonly #run: Execution;
  readonly #sheet: Sheet;
  readonly #sheetId: string;
  readonly #at: Area;

  constructor(run: Execution, sheet: Sheet, sheetId: string, at: Area) {
    this.#run = run;
    this.#sheet = sheet;
    this.#sheetId = sheetId;
    this.#at = at;
  }

  getRow(): number {
    return this.#at.row;
  }
  getSheet(): Sheet {
    return this.#sheet;
  }
  getA1Notation(): string {
    const first = helpers.toXC(this.#at.column - 1, this.#at.row - 1);
    const last = helpers.toXC(this.#at.column + this.#at.columns - 2, this.#at.row + this.#at.rows - 2);
    return first === last ? first : `${first}:${last}`;
  }

  getValues(): CellValue[][] {
    this.#run.meter.read(this.#size());
    const { getters } = this.#run.engine.model;
    return this.#map((position) => {
      const { value, format } = getters.getEvaluatedCell(position);
      if (value === null) return '';
      if (format === '@' && typeof value === 'string' && getters.getCell(position)?.isFormula === false) return plainText(value);
      return typeof value === 'number' && format !== undefined && helpers.isDateTimeFormat(format)
        ? new Date(...fromSerial(value))
        : value;
    });
  }

  getFormulas(): string[][] {
    this.#run.meter.read(this.#size());
    return this.#map((position) => {
      const cell = this.#run.engine.model.getters.getCell(position);
      return cell?.isFormula === true ? formulaToSheet(cell.compiledFormula.toFormulaString(this.#run.engine.model.getters)) : '';
    });
  }

  setValues(values: CellValue[][]): Range {
    this.#requireSize(values);
    const format = (position: CellPosition): string | undefined => this.#run.engine.model.getters.getCell(position)?.format;
    return this.#write(this.#map((position, row, column) => cellContent(values[row]?.[column], format(position))));
  }

  setFormula(formula: string): Range {
    const content = { content: formula.startsWith('=') ? formulaToEngine(formula) : formula };
    return this.#write(this.#map(() => content));
  }

  /** All cells in one change. What to write is decided before: an error inside a change leaves the engine unusable. */
  #write(contents: readonly (readonly Content[])[]): Range {
    this.#run.meter.write(this.#size());
    this.#run.engine.change((dispatch) =>
      this.#map((position, row, column) => dispatch('UPDATE_CELL', { ...position, ...contents[row]?.[column] })),
    );
    return this;
  }

  setNumberFormat(format: string): Range {
    return this.#look(this.#map(() => format), () => ({ format }));
  }
  setFontWeights(weights: ('bold' | 'normal')[][]): Range {
    return this.#look(weights, (weight) => ({ style: { bold: weight === 'bold' } }));
  }
  setFontSizes(sizes: number[][]): Range {
    return this.#look(sizes, (fontSize) => ({ style: { fontSize } }));
  }
  setFontColors(colors: (string | null)[][]): Range {
    return this.#look(colors, (color) => ({ style: { textColor: color ?? '' } }));
  }
  setBackgrounds(colors: (string | null)[][]): Range {
    return this.#look(colors, (color) => ({ style: { fillColor: color ?? '' } }));
  }
  setWraps(wraps: boolean[][]): Range {
    return this.#look(wraps, (wrap) => ({ style: { wrapping: wrap ? 'wrap' : 'overflow' } }));
  }

  #look<Value>(values: readonly (readonly Value[])[], lookOf: (value: Value) => Look): Range {
    this.#requireSize(values);
    this.#run.meter.write();
    setLooks(this.#run.engine, { sheetId: this.#sheetId, row: this.#at.row - 1, col: this.#at.column - 1 }, values, lookOf);
    return this;
  }

  #size(): number {
    return this.#at.rows * this.#at.columns;
  }

  #map<Result>(each: (position: CellPosition, row: number, column: number) => Result): Result[][] {
    return Array.from({ length: this.#at.rows }, (_r, row) =>
      Array.from({ length: this.#at.columns }, (_c, column) =>
        each({ sheetId: this.#sheetId, row: this.#at.row - 1 + row, col: this.#at.column - 1 + column }, row, column),
      ),
    );
  }

  #requireSize(values: readonly (readonly unknown[])[]): void {
    const has = (what: string, data: number, range: number): void => {
      if (data === range) return;
      throw new Error(
        `The number of ${what} in the data does not match the number of ${what} in the range. ` +
          `The data has ${data} but the range has ${range}.`,
      );
    };
    if (!Array.isArray(values) || !values.every(Array.isArray)) {
      throw new Error("The parameters don't match the method signature: rows of cells were expected.");
    }
    has('rows', values.length, this.#at.rows);
    for (const row of values) has('columns', row.length, this.#at.columns);
  }
}
