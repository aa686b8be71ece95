import { vi } from 'vitest';
import { textAt } from '../../../src/register/store/table';
import type { SaveAnswer } from '../../../src/contract/register';
import { createRow } from '../../../src/server/register/createRow';
import { deskOf } from '../../../src/server/register/desk';
import { findSheet } from '../../../src/server/register/findSheet';
import { noteWhole } from '../../../src/server/register/noteSheet';
import { onEdit } from '../../../src/server/register/onEdit';
import { restoreRow } from '../../../src/server/register/restoreRow';
import { saveRow } from '../../../src/server/register/saveRow';
import { withLock } from '../../../src/server/register/withLock';
import { remember } from '../../../src/register/store/memory';
import { logOf, newBook, tableOf, tagOf } from './book';
import { People, type Doing, type Happened } from './people';
import { below, type Random } from './random';
import { Injected, memoryServices } from './services';
import { columns, plain, Values } from './values';

export type Counts = Record<
  Doing | 'saved' | 'conflicts' | 'refused' | 'created' | 'restored' | 'keptWaiting' | 'cutOff' | 'events' | 'lostEvents' | 'calls' | 'operations' | 'overwrittenUnseen',
  number
>;

const noCounts: Counts = {
  operations: 0, calls: 0, saved: 0, conflicts: 0, refused: 0, created: 0, restored: 0, keptWaiting: 0, cutOff: 0, edits: 0, pastes: 0,
  clearedCells: 0, ownEdits: 0, newRows: 0, sorts: 0, insertedColumns: 0, deletedRows: 0, events: 0, lostEvents: 0, overwrittenUnseen: 0,
};

type Opened = { readonly id: string; readonly tag: string | undefined; readonly texts: ReadonlyMap<string, string> };

/** How likely it is that a service call fails, and that somebody does something between two of them. */
export type Odds = { readonly failure: number; readonly between: number };

/**
 * Coordinators at work in the sidebar and in the sheet at the same time, in an order that the seed decides: before and
 * after every service call others may do what they do, and the call may fail before or after it has done its work.
 */
export class Scheduler {
  readonly counts: Counts = { ...noCounts };
  readonly values = new Values();
  readonly sheets = newBook();
  readonly people: People;
  /** What went wrong on the way, in words. */
  readonly faults: string[] = [];
  /** Texts of single-cell edits whose event was lost. */
  readonly unheard = new Set<string>();
  /** Called before every service call; for tests that fail or disturb just one. */
  atCall: (call: string, number: number, when: 'before' | 'after') => void = () => undefined;
  /** What each coordinator has open in the sidebar. */
  private readonly open: (Opened | undefined)[] = Array.from({ length: 20 }, () => undefined);
  private readonly waiting: Happened[] = [];
  private depth = 0;

  constructor(
    private readonly random: Random,
    private readonly odds: Odds,
    rows: number,
  ) {
    this.people = new People(this.sheets.procurements, this.values, random, (doing, event) => this.noted(doing, event));
    for (let row = 0; row < rows; row += 1) this.people.addRow();
    this.settle();
  }

  /** One thing that one of the coordinators does. */
  step(): void {
    this.counts.operations += 1;
    vi.setSystemTime(Date.now() + 700);
    const dice = this.random();
    if (dice < 0.42) this.save();
    else if (dice < 0.46) this.create();
    else if (dice < 0.48) this.restore();
    else this.people.act();
    if (this.waiting.length > 0 && this.random() < 0.7) this.hear();
  }

  /** Everything is noted, undisturbed. */
  settle(): void {
    while (this.waiting.length > 0) this.hear(false);
    for (let time = 0; time < 2; time += 1) this.execute('lugn', () => withLock(() => noteWhole(deskOf('procurements'))), false);
  }

  /** Google keeps two events waiting at most. */
  private noted(doing: Doing, event?: Happened): void {
    this.counts[doing] += 1;
    if (this.depth > 0) this.counts.operations += 1;
    if (event === undefined) return;
    if (this.waiting.length < 2) this.waiting.push(event);
    else {
      this.counts.lostEvents += 1;
      if (event.value !== undefined) this.unheard.add(plain(event.value));
    }
  }

  /** The event of the edit that has waited longest. */
  private hear(disturbed = true): void {
    const event = this.waiting.shift();
    if (event === undefined) return;
    this.counts.events += 1;
    const ended = this.execute(
      'okänd',
      () => {
        const range = findSheet('procurements').getRange(event.row, event.column, 1, 1);
        onEdit(event.value === undefined ? { range } : { range, value: event.value });
        return true;
      },
      disturbed,
    );
    // Its execution was cut off: nobody heard of the text.
    if (ended !== true && event.value !== undefined) this.unheard.add(plain(event.value));
  }

  /** A coordinator saves the row that is open in the sidebar, now and then long after having opened it. */
  save(): void {
    const who = below(this.random, this.open.length);
    if (this.random() < 0.7) this.open[who] = undefined;
    const { id, tag, texts } = (this.open[who] ??= this.openRow());
    const chosen = columns.filter(() => this.random() < 0.3);
    if (id === '' || tag === undefined || chosen.length === 0) return;
    const changes = chosen.map((column) => ({ column, before: texts.get(column) ?? '', after: this.values.make(tag, column) }));
    this.answered(this.ask(() => saveRow({ sheet: 'procurements', id, changes })), 'saved', changes.map(({ after }) => after));
  }

  private openRow(): Opened {
    const seen = tableOf(this.sheets.procurements);
    const row = seen.headerRow + 1 + below(this.random, Math.max(1, seen.cells.length - 1));
    const texts = new Map(columns.map((column) => [column, textAt(seen, row, column)]));
    return { id: textAt(seen, row, 'id'), tag: tagOf(seen, row, this.values), texts };
  }

  private create(): void {
    const tag = this.people.newTag();
    const values = columns.map((column) => ({ column, after: this.values.make(tag, column) }));
    this.answered(this.ask(() => createRow({ sheet: 'procurements', values })), 'created', values.map(({ after }) => after));
  }

  private restore(): void {
    const removed = [...remember(logOf(this.sheets.log))].filter(([, row]) => row.removed).map(([id]) => id);
    const id = removed[below(this.random, removed.length)];
    if (id !== undefined) this.answered(this.ask(() => restoreRow({ sheet: 'procurements', id })), 'restored', []);
  }

  private ask(question: () => SaveAnswer): SaveAnswer | undefined {
    return this.execute(`samordnare ${below(this.random, 20)}`, question, true);
  }

  private answered(answer: SaveAnswer | undefined, done: 'saved' | 'created' | 'restored', texts: readonly string[]): void {
    if (answer?.kind === 'conflict') this.counts.conflicts += 1;
    if (answer?.kind === 'refused') this.counts.refused += 1;
    if (answer?.kind !== 'saved') return;
    this.counts[done] += 1;
    const logged = new Set(logOf(this.sheets.log).map(({ after }) => after));
    for (const text of texts) if (!logged.has(plain(text))) this.faults.push(`${answer.id}: sparat men inte loggat: ${text}`);
  }

  /** Runs a script on somebody's behalf. */
  execute<Result>(who: string, work: () => Result, disturbed: boolean): Result | undefined {
    const execution = {};
    let number = 0;
    const around = (when: 'before' | 'after') => (call: string) => {
      if (when === 'before') {
        number += 1;
        this.counts.calls += 1;
        vi.setSystemTime(Date.now() + 150);
      }
      if (!disturbed) return;
      this.atCall(call, number, when);
      while (this.random() < this.odds.between / 2) {
        if (this.depth < 3 && this.random() < 0.3) this.step();
        else this.people.act();
      }
      if (this.random() < this.odds.failure / 2) throw new Injected();
    };
    const services = memoryServices(this.sheets.book, { email: who }, { before: around('before'), after: around('after') }, execution);
    const outer = Object.keys(services).map((name): [string, unknown] => [name, Reflect.get(globalThis, name)]);
    Object.assign(globalThis, services);
    this.depth += 1;
    try {
      return work();
    } catch (error) {
      if (error instanceof Injected) this.counts.cutOff += 1;
      else if (error instanceof Error && error.message.startsWith('Någon annan sparar')) this.counts.keptWaiting += 1;
      else throw error;
      return undefined;
    } finally {
      this.depth -= 1;
      // An execution that ends, however it ends, lets go of its lock.
      if (this.sheets.book.lockedBy === execution) this.sheets.book.lockedBy = undefined;
      for (const [name, service] of outer) Reflect.set(globalThis, name, service);
    }
  }
}
