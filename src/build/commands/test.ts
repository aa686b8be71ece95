import { readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from '../chromium';
import { buildAll } from '../dist';
import { Explained } from '../explained';
import { runTool } from '../tool';

const tallyFile = 'node_modules/.cache/tally.json';

/**
 * Every test there is. The last line is `N passed, N failed`: the tests of every suite, with a step before them that
 * fails (types, build, browser) as one failed.
 */
export default async (args: readonly string[]): Promise<void> => {
  let failedSteps = 0;
  const step = async <Result>(run: () => Result | Promise<Result>): Promise<Result | undefined> => {
    try {
      return await run();
    } catch (error) {
      failedSteps += 1;
      console.error(error instanceof Explained ? error.message : error);
      return undefined;
    }
  };
  const chromium = await step(ensureChromium);
  await step(async () => {
    if ((await runTool('tsc', ['-b'])) !== 0) throw new Explained('Typkontrollen hittade fel, se ovan.');
  });
  await step(buildAll);

  rmSync(tallyFile, { force: true });
  const projects = chromium === undefined ? ['--project', '!browser'] : [];
  const reporters = ['--reporter', 'default', '--reporter', 'test/reporter.ts'];
  const code = await runTool(
    'vitest',
    ['run', '--config', 'test/vitest.config.ts', ...reporters, ...projects, ...args],
    { TALLY: tallyFile, ...(chromium === undefined ? {} : { CHROME: chromium }) },
  );
  const { passed, failed, skipped } = readTally();
  const allFailed = failed + failedSteps + (code !== 0 && failed === 0 ? 1 : 0);
  console.log(`${passed} passed, ${allFailed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = allFailed === 0 ? 0 : 1;
};

/** What the reporter left; nothing when the run broke off, which the exit code then tells. */
const readTally = (): { passed: number; failed: number; skipped: number } => {
  try {
    return JSON.parse(readFileSync(tallyFile, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
};
