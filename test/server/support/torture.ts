import { registerSheets } from '../../../src/register/sheets';
import type { Change } from '../../../src/register/store/save';
import { dataColumns, locateTable, textAt, type Table } from '../../../src/register/store/table';
import { noteWhole } from '../../../src/server/register/noteSheet';
import { findSheet } from '../../../src/server/register/findSheet';
import { onEdit } from '../../../src/server/register/onEdit';
import { saveRow } from '../../../src/server/register/saveRow';
import { withLock } from '../../../src/server/register/withLock';
import type { CellValue } from '../../../src/google/services';
import { MemorySheet } from './memory';
import { memoryServices, type MemoryBook } from './services';

/** Text columns that the coordinators write in. What they write names its row (`v17@R5`), so that a mix shows. */
const columns = ['name', 'caseNumber', 'reason', 'deviation', 'supplier', 'note'] as const;

export type Counts = Record<
  'saved' | 'conflicts' | 'refused' | 'waited' | 'failed' | 'edits' | 'sorts' | 'insertedColumns' | 'deletedRows' | 'newRows' | 'events' | 'lostEvents' | 'astray' | 'calls',
  number
>;

/** The same numbers for the same seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

class Injected extends Error {}

/** How likely things are. */
export type Odds = { readonly failure: number; readonly between: number };

/** A workbook with coordinators who work in it at the same time, and a record of what must stand where. */
export class Torture {
  readonly counts: Counts = {
    saved: 0, conflicts: 0, refused: 0, waited: 0, failed: 0, edits: 0, sorts: 0, insertedColumns: 0,
    deletedRows: 0, newRows: 0, events: 0, lostEvents: 0, astray: 0, calls: 0,
  };
  readonly trace: string[] = [];
  /** What went wrong, in words. */
  readonly faults: string[] = [];
  readonly procurements = new MemorySheet(registerSheets.procurements.title);
  readonly log = new MemorySheet(registerSheets.log.title);
  readonly book: MemoryBook = { sheets: [this.procurements, this.log], lockedBy: undefined };
  /** By row tag and column: what was written there last, by whomever. */
  readonly last = new Map<string, string>();
  private readonly gone = new Set<string>();
  private events = 0;
  private depth = 0;
  private serial = 0;
  /** Everything that anybody has done. */
  operations = 0;
  /** The call that fails, counted from 1 over the whole run; 0 for none. */
  failAt = 0;
  failAfter = false;

  constructor(
    private readonly random: () => number,
    private readonly odds: Odds,
    rows: number,
  ) {
    this.procurements.cells = [Object.values(registerSheets.procurements.columns).map(({ header }) => header)];
    this.log.cells = [Object.values(registerSheets.log.columns).map(({ header }) => header)];
    for (let row = 0; row < rows; row += 1) this.addRow();
    this.calmly(() => noteNow());
  }

  /** Does something without failures or other people. */
  calmly(work: () => void): void {
    this.execute('lugn', work, false);
  }

  table(): Table {
    const located = locateTable('procurements', this.procurements.read());
    if (!('cells' in located)) throw new Error(JSON.stringify(located));
    return located;
  }

  /** One thing that one coordinator does. */
  step(): void {
    const dice = this.random();
    if (dice < 0.5) this.operations += 1;
    if (dice < 0.5) this.save();
    else if (dice < 0.62 && this.events > 0) this.handleEvent();
    else this.direct();
  }

  /** Something a person does in the sheet itself: one step that cannot be divided. */
  direct(): void {
    this.operations += 1;
    const dice = this.random();
    if (dice < 0.72) this.edit();
    else if (dice < 0.92) this.sort();
    else if (dice < 0.94) this.insertColumn();
    else if (dice < 0.96) this.deleteRow();
    else this.addRow();
  }

  private edit(): void {
    const table = this.table();
    const row = this.anyRow(table);
    const column = this.any(columns);
    const at = table.at.get(column);
    if (row === undefined || at === undefined) return;
    const tag = tagOf(table, row);
    if (tag === undefined) return;
    const value = this.newValue(tag);
    this.trace.push(`edit ${tag} ${column} ${value}`);
    this.procurements.write({ row, column: at }, [[value]]);
    this.last.set(`${tag} ${column}`, value);
    this.counts.edits += 1;
    this.happened();
  }

  private sort(): void {
    this.trace.push('sort');
    this.procurements.sort(Math.floor(this.random() * this.procurements.width), this.random() < 0.5);
    this.counts.sorts += 1;
  }

  private insertColumn(): void {
    if (this.counts.insertedColumns >= 12) return;
    this.counts.insertedColumns += 1;
    this.trace.push('insert column');
    this.procurements.insertColumn(Math.floor(this.random() * this.procurements.width), `Egen ${this.counts.insertedColumns}`);
  }

  private deleteRow(): void {
    const table = this.table();
    const row = this.anyRow(table);
    const tag = row === undefined ? undefined : tagOf(table, row);
    if (row === undefined || tag === undefined || this.procurements.cells.length < 12) return;
    this.trace.push(`delete ${tag}`);
    this.procurements.removeRow(row);
    this.gone.add(tag);
    this.counts.deletedRows += 1;
  }

  private addRow(): void {
    this.serial += 1;
    const tag = `R${this.serial}`;
    const table = this.procurements.cells.length > 1 ? this.table() : undefined;
    const headers = Object.keys(registerSheets.procurements.columns);
    const line: CellValue[] = [];
    for (const column of columns) {
      const at = table === undefined ? headers.indexOf(column) : (table.at.get(column) ?? 0);
      while (line.length <= at) line.push('');
      const value = `v0@${tag}`;
      line[at] = value;
      this.last.set(`${tag} ${column}`, value);
    }
    this.procurements.write({ row: this.procurements.lastRow(), column: 0 }, [line]);
    this.counts.newRows += 1;
    this.happened();
  }

  /** Google keeps two edit events at most. */
  private happened(): void {
    if (this.events < 2) this.events += 1;
    else this.counts.lostEvents += 1;
  }

  private handleEvent(): void {
    this.events -= 1;
    this.counts.events += 1;
    this.execute('okänd', () => onEdit({ range: findSheet('procurements').getRange(1, 1, 1, 1) }), true);
  }

  private save(): void {
    const seen = this.table();
    const row = this.anyRow(seen);
    if (row === undefined) return;
    const id = textAt(seen, row, 'id');
    const tag = tagOf(seen, row);
    if (id === '' || tag === undefined) return;
    const chosen = columns.filter(() => this.random() < 0.35);
    const changes: Change[] = chosen.map((column) => ({ column, before: textAt(seen, row, column), after: this.newValue(tag) }));
    if (changes.length === 0) return;
    this.trace.push(`save ${id} ${tag} ${changes.map(({ column, after }) => `${column}=${after}`).join(' ')}`);
    const answer = this.execute(`samordnare ${Math.floor(this.random() * 20)}`, () => saveRow({ sheet: 'procurements', id, changes }), true);
    this.trace.push(`   answer ${id} ${answer?.kind}`);
    if (answer === undefined) return;
    if (answer.kind === 'conflict') this.counts.conflicts += 1;
    if (answer.kind === 'refused') this.counts.refused += 1;
    if (answer.kind !== 'saved') return;
    this.counts.saved += 1;
    for (const { column, after } of changes) {
      if (!this.landed.has(String(after))) this.faults.push(`${id} ${column}: sparad men aldrig skriven: ${after}`);
    }
  }

  private readonly landed = new Set<string>();

  /** Every write of a script is held against what must stand there. */
  private watch(sheet: MemorySheet): void {
    if (sheet !== this.procurements) return;
    const table = this.table();
    for (let row = table.headerRow + 1; row < table.cells.length; row += 1) {
      const tag = tagOf(table, row);
      if (tag === undefined) continue;
      for (const column of columns) {
        const value = textAt(table, row, column);
        if (!value.endsWith(`@${tag}`)) continue;
        this.landed.add(value);
        const key = `${tag} ${column}`;
        const before = this.last.get(key);
        if (before === value) continue;
        if (this.older(value, before)) this.faults.push(`${key}: ${before} skrevs över med det äldre ${value}`);
        this.last.set(key, value);
      }
    }
  }

  private older(value: string, than: string | undefined): boolean {
    return than !== undefined && numberOf(value) < numberOf(than) && this.landedBefore.has(value);
  }

  private readonly landedBefore = new Set<string>();

  private execute<Result>(who: string, work: () => Result, disturbed: boolean): Result | undefined {
    const services = memoryServices(this.book, { email: who }, {
      before: () => {
        this.counts.calls += 1;
        if (disturbed) this.between();
        if (disturbed && !this.failAfter) this.fail();
        for (const value of this.landed) this.landedBefore.add(value);
      },
      after: (call) => {
        if (process.env['T'] !== undefined) this.trace.push(`   ${'  '.repeat(this.depth)}${call}`);
        if (call.startsWith('setValues') || call === 'appendRow') this.watch(this.procurements);
        if (disturbed && this.failAfter) this.fail();
        if (disturbed) this.between();
      },
    });
    const outer = Object.fromEntries(Object.keys(services).map((name) => [name, Reflect.get(globalThis, name)]));
    Object.assign(globalThis, services);
    this.depth += 1;
    try {
      return work();
    } catch (error) {
      if (error instanceof Injected) this.counts.failed += 1;
      else if (error instanceof Error && error.message.startsWith('Någon annan sparar')) this.counts.waited += 1;
      else if (error instanceof Error && error.message.startsWith('Raderna flyttas')) this.counts.astray += 1;
      else throw error;
      return undefined;
    } finally {
      this.depth -= 1;
      // An execution that ends, however it ends, lets go of its lock.
      if (this.depth === 0 || this.book.lockedBy === services) this.book.lockedBy = undefined;
      Object.assign(globalThis, outer);
    }
  }

  private fail(): void {
    if (this.counts.calls === this.failAt || this.random() < this.odds.failure) throw new Injected('Service error: Spreadsheets');
  }

  private between(): void {
    while (this.random() < this.odds.between) {
      if (this.depth < 3 && this.random() < 0.3) this.step();
      else this.direct();
    }
  }

  private any<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[Math.floor(this.random() * items.length)] ?? items[0];
  }

  private anyRow(table: Table): number | undefined {
    const rows = table.cells.length - table.headerRow - 1;
    return rows < 1 ? undefined : table.headerRow + 1 + Math.floor(this.random() * rows);
  }

  private newValue(tag: string): string {
    this.serial += 1;
    return `v${this.serial}@${tag}`;
  }

  /** Holds the sheet against what must stand there, when all is quiet. */
  check(): void {
    const table = this.table();
    const ids = new Set<string>();
    for (let row = table.headerRow + 1; row < table.cells.length; row += 1) {
      const tag = tagOf(table, row);
      const id = textAt(table, row, 'id');
      if (tag === undefined) this.faults.push(`rad ${row + 1} är blandad: ${JSON.stringify(table.cells[row])}`);
      if (ids.has(id)) this.faults.push(`${id} står två gånger`);
      ids.add(id);
      for (const column of columns) {
        const value = textAt(table, row, column);
        const wanted = this.last.get(`${tag} ${column}`);
        if (tag !== undefined && value !== wanted) this.faults.push(`${id} ${column}: ${value}, skulle vara ${wanted}`);
      }
      for (const column of dataColumns('procurements')) {
        if (!columns.some((own) => own === column) && textAt(table, row, column) !== '') this.faults.push(`${id} ${column} fick ${textAt(table, row, column)}`);
      }
    }
  }
}

/** The tag that most of a row's values name; `undefined` where they do not agree. */
const tagOf = (table: Table, row: number): string | undefined => {
  const tags = new Set(columns.map((column) => /@(R\d+)$/.exec(textAt(table, row, column))?.[1]));
  const [tag] = tags;
  return tags.size === 1 ? tag : undefined;
};

const numberOf = (value: string): number => Number(/^v(\d+)@/.exec(value)?.[1] ?? 0);

const noteNow = (): void => {
  withLock(() => noteWhole('procurements', findSheet('procurements')));
};
export { noteNow };
