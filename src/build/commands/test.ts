import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from '../chromium';
import { buildAll } from '../dist';
import { Explained } from '../explained';
import { outcome, type Tally } from '../outcome';
import { runTool } from '../tool';

/** More than any machine needs: a test that never ends must not keep the last line from coming. */
const minutes = 60;

const tallyFile = 'node_modules/.cache/tally.json';

/** Every test there is, whatever fails before it. The last line is `N passed, N failed`. Arguments go to vitest. */
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
  await step(checkTypes);
  await step(buildAll);
  const code = await runTests(chromium, args);
  const { line, ok } = outcome(readTally(), failedSteps, code);
  console.log(line);
  process.exitCode = ok ? 0 : 1;
};

const checkTypes = async (): Promise<void> => {
  if ((await runTool('tsc', ['-b'])) !== 0) throw new Explained('Typkontrollen hittade fel, se ovan.');
};

const runTests = (chromium: string | undefined, args: readonly string[]): Promise<number> => {
  rmSync(tallyFile, { force: true });
  const reporters = ['--reporter', 'default', '--reporter', 'test/reporter.ts'];
  const all = ['run', '--config', 'test/vitest.config.ts', ...reporters, ...args];
  return chromium === undefined
    ? runTool('vitest', [...all, '--project', '!browser'], { TALLY: tallyFile }, minutes)
    : runTool('vitest', all, { TALLY: tallyFile, CHROME: chromium }, minutes);
};

const readTally = (): Tally | undefined => (existsSync(tallyFile) ? JSON.parse(readFileSync(tallyFile, 'utf8')) : undefined);
