import type { CellValue, DataValidation, Range, Sheet } from '../../../google/services';
import { addedGetters } from '../../engine/added/getters';
import { formulaToEngine, helpers } from '../engine';
import { Block, type Area } from './block';
import { cellContent } from './cellContent';
import type { Execution } from './execution';
import { setLooks, type Look } from './looks';
import { setNotes } from './notes';
import { requireEditable } from './protection';
import { cellFormula, cellValue } from './readCell';
import { requireSize } from './requireSize';
import { setValidation, validationOf } from './validation';
import { writeCells } from './writeCells';

/** A block of cells, as `SpreadsheetApp` gives it. */
export class EmulatedRange implements Range {
  readonly [Symbol.toStringTag] = 'Range';
  readonly #run: Execution;
  readonly #sheet: Sheet;
  readonly #block: Block;

  constructor(run: Execution, sheet: Sheet, sheetId: string, at: Area) {
    this.#run = run;
    this.#sheet = sheet;
    this.#block = new Block(sheetId, at);
  }

  /** The cells of a range of ours; `undefined` if it is none. */
  static blockOf(range: Range): Block | undefined {
    return range instanceof EmulatedRange ? range.#block : undefined;
  }

  getRow(): number {
    return this.#block.area.row;
  }
  getColumn(): number {
    return this.#block.area.column;
  }
  getNumRows(): number {
    return this.#block.area.rows;
  }
  getNumColumns(): number {
    return this.#block.area.columns;
  }
  getSheet(): Sheet {
    return this.#sheet;
  }
  getA1Notation(): string {
    const { left, top, right, bottom } = this.#block.zone;
    const first = helpers.toXC(left, top);
    const last = helpers.toXC(right, bottom);
    return first === last ? first : `${first}:${last}`;
  }

  getValues(): CellValue[][] {
    this.#run.meter.read(this.#block.size);
    return this.#block.map((position) => cellValue(this.#run.engine, position));
  }
  getFormulas(): string[][] {
    this.#run.meter.read(this.#block.size);
    return this.#block.map((position) => cellFormula(this.#run.engine, position));
  }
  getNotes(): string[][] {
    this.#run.meter.read(this.#block.size);
    return this.#block.map(addedGetters(this.#run.engine.model.getters).getNote);
  }
  getDataValidations(): (DataValidation | null)[][] {
    this.#run.meter.read(this.#block.size);
    return this.#block.map((position) => validationOf(this.#run, position));
  }

  setValues(values: CellValue[][]): Range {
    requireSize(values, this.#block.area);
    const { getters } = this.#run.engine.model;
    writeCells(this.#run, this.#block, this.#block.map((position, row, column) => cellContent(values[row]?.[column], getters.getCell(position)?.format)));
    return this;
  }
  setFormula(formula: string): Range {
    const content = { content: formula.startsWith('=') ? formulaToEngine(formula) : formula };
    writeCells(this.#run, this.#block, this.#block.map(() => content));
    return this;
  }
  setNotes(notes: string[][]): Range {
    requireSize(notes, this.#block.area);
    requireEditable(this.#run, this.#block.sheetId);
    this.#run.meter.write(this.#block.size);
    setNotes(this.#run, this.#block.map((position, row, column) => ({ ...position, text: String(notes[row]?.[column] ?? '') })).flat());
    return this;
  }
  setDataValidation(rule: DataValidation | null): Range {
    requireEditable(this.#run, this.#block.sheetId);
    this.#run.meter.write();
    setValidation(this.#run, this.#block.sheetId, this.#block.zone, rule);
    return this;
  }

  setNumberFormat(format: string): Range {
    return this.#look(this.#block.map(() => format), () => ({ format }));
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
  setBackground(color: string | null): Range {
    return this.setBackgrounds(this.#block.map(() => color));
  }
  setBackgrounds(colors: (string | null)[][]): Range {
    return this.#look(colors, (color) => ({ style: { fillColor: color ?? '' } }));
  }
  setWraps(wraps: boolean[][]): Range {
    return this.#look(wraps, (wrap) => ({ style: { wrapping: wrap ? 'wrap' : 'overflow' } }));
  }

  #look<Value>(values: readonly (readonly Value[])[], lookOf: (value: Value) => Look): Range {
    requireEditable(this.#run, this.#block.sheetId);
    requireSize(values, this.#block.area);
    this.#run.meter.write();
    setLooks(this.#run.engine, this.#block.corner, values, lookOf);
    return this;
  }
}
