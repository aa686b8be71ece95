import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { textAt } from '../../src/register/store/table';
import { createRow } from '../../src/server/register/createRow';
import { findSheet } from '../../src/server/register/findSheet';
import { onEdit } from '../../src/server/register/onEdit';
import { restoreRow } from '../../src/server/register/restoreRow';
import { saveRow } from '../../src/server/register/saveRow';
import { tableOf } from './torture/book';
import { randomFrom } from './torture/random';
import { Scheduler } from './torture/scheduler';
import { Injected } from './torture/services';
import { columns, plain } from './torture/values';
import { verdict } from './torture/verdict';

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 22, 9), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const id = 'U-2026-003';
const saved = ['name', 'value', 'supplier'] as const;

/** What is cut off. The row is the third, which people have not touched since it was noted. */
const doings = {
  'a save of three columns': (world: Scheduler) => {
    const table = tableOf(world.sheets.procurements);
    const changes = saved.map((column) => ({ column, before: textAt(table, 3, column), after: world.values.make('R3', column) }));
    return () => saveRow({ sheet: 'procurements', id, changes });
  },
  'a new row': (world: Scheduler) => {
    const values = columns.map((column) => ({ column, after: world.values.make('R77', column) }));
    return () => createRow({ sheet: 'procurements', values });
  },
  'three new rows alike': (world: Scheduler) => {
    const values = columns.map((column) => ({ column, after: world.values.make('R77', column) }));
    return () => createRow({ sheet: 'procurements', values, times: 3 });
  },
  'the return of a deleted row': (world: Scheduler) => {
    world.sheets.procurements.removeRow(3);
    world.settle();
    return () => restoreRow({ sheet: 'procurements', id });
  },
  'the noting of a new row and a changed one': (world: Scheduler) => {
    world.people.addRow();
    const at = tableOf(world.sheets.procurements).at.get('value') ?? 0;
    world.sheets.procurements.write({ row: 3, column: at }, [[world.values.make('R3', 'value')]]);
    return () => onEdit({ range: findSheet('procurements').getRange(4, at + 1, 1, 1) });
  },
};

/** What others do in the middle of it. */
const disturbances = {
  nothing: () => undefined,
  'a sort': (world: Scheduler) => world.sheets.procurements.sort(2, true),
  'an inserted column': (world: Scheduler) => world.sheets.procurements.insertColumn(2, 'Egen'),
  'a deleted row above': (world: Scheduler) => world.sheets.procurements.removeRow(1),
};

type Run = { readonly faults: readonly string[]; readonly calls: number };

const run = (doing: keyof typeof doings, disturbance: keyof typeof disturbances, disturbed: number, failing: number, failsAfter: boolean): Run => {
  const world = new Scheduler(randomFrom(1), { failure: 0, between: 0 }, 6);
  const before = tableOf(world.sheets.procurements);
  const work = doings[doing](world);
  let calls = 0;
  world.atCall = (_, number, when) => {
    if (when === 'before') calls = number;
    if (number === disturbed && when === 'before') disturbances[disturbance](world);
    if (number === failing && failsAfter === (when === 'after')) throw new Injected();
  };
  world.execute('samordnare', work, true);
  world.settle();
  // Three rows alike are the same row three times to who judges by content.
  const faults = verdict(world).filter((fault) => doing !== 'three new rows alike' || !fault.endsWith('raden R77 står två gånger'));
  const after = tableOf(world.sheets.procurements);
  const row = after.cells.findIndex((_, index) => textAt(after, index, 'id') === id);
  if (doing === 'a save of three columns') {
    const kept = saved.filter((column) => plain(textAt(after, row, column)) === plain(textAt(before, 3, column)));
    if (kept.length !== 0 && kept.length !== saved.length) faults.push(`half saved: ${kept.join(', ')} as before`);
    if (failing === 0 && kept.length > 0) faults.push('not saved though nothing failed');
  }
  return { faults, calls };
};

const keys = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] => Object.keys(table).filter((key): key is Key => key in table);

it.each(keys(doings))('%s, with every service call failing in turn and others in between at every call: done wholly or not at all', (doing) => {
  const faults: string[] = [];
  let runs = 0;
  for (const disturbance of keys(disturbances)) {
    const { calls } = run(doing, disturbance, 0, 0, false);
    for (let disturbed = 1; disturbed <= (disturbance === 'nothing' ? 1 : calls); disturbed += 1) {
      const { calls: most } = run(doing, disturbance, disturbed, 0, false);
      for (let failing = 0; failing <= most; failing += 1) {
        for (const failsAfter of [false, true]) {
          runs += 1;
          for (const fault of run(doing, disturbance, disturbed, failing, failsAfter).faults) {
            faults.push(`${disturbance} at call ${disturbed}, call ${failing} fails ${failsAfter ? 'after' : 'before'} its work: ${fault}`);
          }
        }
      }
    }
  }
  console.info(`${doing}: ${runs} runs, ${faults.length} faults`);
  expect(faults).toEqual([]);
}, 120_000);
