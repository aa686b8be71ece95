import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import type { Tally } from '../src/build/outcome';

/**
 * Counts every test of a run. A file that could not be loaded or never ended, a suite whose hook failed and an error
 * outside the tests count as one failed each, so that no run with a fault in it comes out as all passed.
 */
export const tallyOf = (modules: readonly TestModule[], strayErrors: number): Tally => {
  const tally = { passed: 0, failed: strayErrors, skipped: 0 };
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      tally[state === 'pending' ? 'failed' : state] += 1;
    }
    const brokenSuites = [...module.children.allSuites(), module].filter((suite) => suite.errors().length > 0).length;
    const neverEnded = module.state() === 'queued' || module.state() === 'pending';
    tally.failed += brokenSuites + (neverEnded ? 1 : 0);
  }
  return tally;
};

/**
 * Leaves the tally in the file that the environment's `TALLY` names, for the command that prints the last line: what is
 * counted so far after every suite, so that a run that breaks off is not without a count, and everything at the end.
 */
export default class TallyReporter implements Reporter {
  readonly #ended: TestModule[] = [];

  onTestModuleEnd(module: TestModule): void {
    this.#ended.push(module);
    leave(tallyOf(this.#ended, 0));
  }

  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly unknown[]): void {
    leave(tallyOf(modules, strayErrors.length));
  }
}

const leave = (tally: Tally): void => {
  const file = process.env['TALLY'];
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(tally));
};
