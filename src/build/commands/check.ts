import { buildAll } from '../dist';
import { runTool } from '../tool';

/**
 * The inner loop: types and unit tests, but for the long runs over random values (`*.slow.test.ts`). Arguments go to vitest, so `npm run check -- test/model` runs less.
 */
export default async (args: readonly string[]): Promise<void> => {
  const [types, tests] = await Promise.all([runTool('tsc', ['-b']), unitTests(args)]);
  console.log(`Kontrollen tog ${(process.uptime()).toFixed(1).replace('.', ',')} s.`);
  process.exitCode = types === 0 && tests === 0 ? 0 : 1;
};

const unitTests = async (args: readonly string[]): Promise<number> => {
  await buildAll();
  return runTool('vitest', ['run', '--config', 'test/vitest.config.ts', '--project', 'unit', ...args], { QUICK: '1' });
};
