import type { CellPosition, Zone } from '@odoo/o-spreadsheet';
import type { CellValue, DataValidation, Range, Sheet } from '../../../google/services';
import { addedGetters } from '../../engine/added/getters';
import { fromSerial } from '../../engine/serial';
import { formulaToEngine, formulaToSheet, helpers } from '../engine';
import { cellContent, plainText, type Content } from './cellContent';
import type { Execution } from './execution';
import { setLooks, type Look } from './looks';
import { setNotes } from './notes';
import { requireEditable } from './protection';
import { requireSize } from './requireSize';
import { requireValid, setValidation } from './validation';

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

  getNotes(): string[][] {
    this.#run.meter.read(this.#size());
    return this.#map(addedGetters(this.#run.engine.model.getters).getNote);
  }

  setValues(values: CellValue[][]): Range {
    requireSize(values, this.#at);
    const format = (position: CellPosition): string | undefined => this.#run.engine.model.getters.getCell(position)?.format;
    return this.#write(this.#map((position, row, column) => cellContent(values[row]?.[column], format(position))));
  }

  setFormula(formula: string): Range {
    const content = { content: formula.startsWith('=') ? formulaToEngine(formula) : formula };
    return this.#write(this.#map(() => content));
  }

  /** All cells in one change. What to write is decided before: an error inside a change leaves the engine unusable. */
  #write(contents: readonly (readonly Content[])[]): Range {
    requireEditable(this.#run, this.#sheetId);
    this.#map((position, row, column) => requireValid(this.#run, position, contents[row]?.[column] ?? { content: '' }));
    this.#run.meter.write(this.#size());
    this.#run.engine.change((dispatch) =>
      this.#map((position, row, column) => dispatch('UPDATE_CELL', { ...position, ...contents[row]?.[column] })),
    );
    return this;
  }

  setNotes(notes: string[][]): Range {
    requireSize(notes, this.#at);
    requireEditable(this.#run, this.#sheetId);
    this.#run.meter.write(this.#size());
    setNotes(this.#run, this.#map((position, row, column) => ({ ...position, text: String(notes[row]?.[column] ?? '') })).flat());
    return this;
  }

  setDataValidation(rule: DataValidation | null): Range {
    requireEditable(this.#run, this.#sheetId);
    this.#run.meter.write();
    setValidation(this.#run, this.#sheetId, this.#zone(), rule);
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
    requireEditable(this.#run, this.#sheetId);
    requireSize(values, this.#at);
    this.#run.meter.write();
    setLooks(this.#run.engine, { sheetId: this.#sheetId, row: this.#at.row - 1, col: this.#at.column - 1 }, values, lookOf);
    return this;
  }

  #zone(): Zone {
    const { row, column, rows, columns } = this.#at;
    return { left: column - 1, top: row - 1, right: column + columns - 2, bottom: row + rows - 2 };
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
}
