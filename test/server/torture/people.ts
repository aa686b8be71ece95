import { textAt } from '../../../src/register/store/table';
import { tableOf, tagOf } from './book';
import type { MemorySheet } from './memory';
import { below, oneOf, type Random } from './random';
import { columns, plain, type TestColumn, type Values } from './values';

/** An edit as Google tells of it: the text only where it was a single cell. Counted from 1. */
export type Happened = { readonly row: number; readonly column: number; readonly value: string | undefined };

export type Doing = 'edits' | 'pastes' | 'clearedCells' | 'sorts' | 'insertedColumns' | 'deletedRows' | 'newRows' | 'ownEdits';

/** What people do in the sheet itself, each as one step that cannot be divided. */
export class People {
  private rows = 0;
  private own = 0;
  /** The text that each cell was given last, by row tag and column; whoever wrote it. */
  readonly last = new Map<string, string>();
  /** Texts that came several at once: no event tells of them. */
  readonly pasted = new Set<string>();
  /** What people wrote in columns of their own: text to column header. */
  readonly ownTexts = new Map<string, string>();

  constructor(
    private readonly sheet: MemorySheet,
    private readonly values: Values,
    private readonly random: Random,
    private readonly did: (doing: Doing, event?: Happened) => void,
  ) {}

  act(): void {
    const dice = this.random();
    if (dice < 0.55) this.edit();
    else if (dice < 0.62) this.paste();
    else if (dice < 0.66) this.clearCell();
    else if (dice < 0.86) this.sort();
    else if (dice < 0.88) this.insertColumn();
    else if (dice < 0.9) this.deleteRow();
    else if (dice < 0.94) this.ownEdit();
    else this.addRow();
  }

  edit(): void {
    this.write(oneOf(this.random, columns), 1, 'edits');
  }

  /** Several rows of one column at once: the event holds no text. */
  private paste(): void {
    this.write(oneOf(this.random, columns), 2 + below(this.random, 3), 'pastes');
  }

  private write(column: TestColumn, rows: number, doing: 'edits' | 'pastes'): void {
    const table = tableOf(this.sheet);
    const at = table.at.get(column);
    const first = table.headerRow + 1 + below(this.random, Math.max(1, table.cells.length - table.headerRow - rows));
    if (at === undefined) return;
    let text: string | undefined;
    for (let row = first; row < Math.min(first + rows, table.cells.length); row += 1) {
      const tag = tagOf(table, row, this.values);
      if (tag === undefined) continue;
      text = this.values.make(tag, column);
      this.sheet.write({ row, column: at }, [[text]]);
      this.last.set(`${tag} ${column}`, text);
      if (rows > 1) this.pasted.add(plain(text));
    }
    if (text !== undefined) this.did(doing, { row: first + 1, column: at + 1, value: rows === 1 ? text : undefined });
  }

  private clearCell(): void {
    const table = tableOf(this.sheet);
    const row = table.headerRow + 1 + below(this.random, Math.max(1, table.cells.length - 1));
    const tag = tagOf(table, row, this.values);
    const column = oneOf(this.random, columns);
    const at = table.at.get(column);
    if (tag === undefined || at === undefined || column === 'name') return;
    this.sheet.write({ row, column: at }, [['']]);
    this.last.set(`${tag} ${column}`, '');
    this.did('clearedCells', { row: row + 1, column: at + 1, value: undefined });
  }

  sort(): void {
    this.sheet.sort(below(this.random, this.sheet.width), this.random() < 0.5);
    this.did('sorts');
  }

  insertColumn(): void {
    if (this.sheet.width > 75) return;
    this.own += 1;
    this.sheet.insertColumn(below(this.random, this.sheet.width), `Egen ${this.own}`);
    this.did('insertedColumns');
  }

  private ownEdit(): void {
    const { foreign, cells, headerRow } = tableOf(this.sheet);
    const column = foreign[below(this.random, foreign.length)];
    if (column === undefined || String(cells[headerRow]?.[column] ?? '') === '') return;
    const row = headerRow + 1 + below(this.random, Math.max(1, cells.length - 1));
    const before = String(cells[row]?.[column] ?? '');
    this.ownTexts.delete(before);
    this.own += 1;
    const text = `egen${this.own}`;
    this.sheet.write({ row, column }, [[text]]);
    this.ownTexts.set(text, String(cells[headerRow]?.[column] ?? ''));
    this.did('ownEdits', { row: row + 1, column: column + 1, value: text });
  }

  deleteRow(): void {
    const table = tableOf(this.sheet);
    const row = table.headerRow + 1 + below(this.random, Math.max(1, table.cells.length - 1));
    if (table.cells.length < 12 || textAt(table, row, 'name') === '') return;
    for (const cell of table.cells[row] ?? []) this.ownTexts.delete(String(cell));
    this.sheet.removeRow(row);
    this.did('deletedRows');
  }

  addRow(): void {
    this.rows += 1;
    const tag = `R${this.rows}`;
    const { at } = tableOf(this.sheet);
    const line: string[] = Array.from({ length: this.sheet.width }, () => '');
    for (const column of columns) {
      const place = at.get(column);
      if (place === undefined) continue;
      line[place] = this.values.make(tag, column);
      this.last.set(`${tag} ${column}`, line[place] ?? '');
      this.pasted.add(plain(line[place] ?? ''));
    }
    const row = this.sheet.lastRow();
    this.sheet.write({ row, column: 0 }, [line]);
    this.did('newRows', { row: row + 1, column: 1, value: undefined });
  }

  /** A tag for a row that is added in the sidebar. */
  newTag(): string {
    this.rows += 1;
    return `R${this.rows}`;
  }
}
