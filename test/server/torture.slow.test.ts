import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { randomFrom } from './torture/random';
import { Scheduler } from './torture/scheduler';
import { verdict } from './torture/verdict';

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 22, 9), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

/** `SEED=17 FAILURE=0.01 npx vitest …` runs one again. */
const seeds = process.env['SEED'] === undefined ? [1, 2] : process.env['SEED'].split(',').map(Number);

describe.each([0, 0.01])('20 coordinators, 2 000 operations, others at work between every two service calls, %d of the calls failing', (failure) => {
  it.each(seeds)('no update lost, no row mixed, no id twice, the log complete: seed %i', (seed) => {
    const world = new Scheduler(randomFrom(seed), { failure, between: 0.08 }, 40);
    while (world.counts.operations < 2_000) world.step();
    world.settle();
    const faults = verdict(world);
    console.info(JSON.stringify({ seed, failure, ...world.counts, faults: faults.length }));
    if (process.env['LOG'] !== undefined) writeFileSync(process.env['LOG'], world.sheets.log.read().map((line) => line.join('\t')).join('\n') + '\n\n' + world.sheets.procurements.read().map((line) => line.join('\t')).join('\n'));
    expect(faults).toEqual([]);
  }, 120_000);
});
