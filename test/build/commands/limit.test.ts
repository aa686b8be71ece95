import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { runTool } from '../../../src/build/tool';

const folder = mkdtempSync('node_modules/.cache/limit-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a test that never ends is ended, with the process it runs in, and what was counted before it is kept', async () => {
  const sign = resolve(folder, 'sign-of-life');
  const tally = resolve(folder, 'tally.json');
  writeFileSync(join(folder, 'a.test.js'), "it('ends', () => {});");
  writeFileSync(
    join(folder, 'b.test.js'),
    `it('never ends', () => { for (;;) require('node:fs').writeFileSync(${JSON.stringify(sign)}, String(Date.now())); });`,
  );
  writeFileSync(join(folder, 'vitest.config.js'), "export default { test: { globals: true, maxWorkers: 2, include: ['*.test.js'] } };");
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});

  const run = ['run', '--root', folder, '--config', resolve(folder, 'vitest.config.js'), '--reporter', resolve('test/reporter.ts')];
  const code = await runTool('vitest', run, { TALLY: tally }, 0.15);

  expect(code).not.toBe(0);
  expect(told).toHaveBeenCalledWith(expect.stringContaining('något tar aldrig slut'));
  expect(JSON.parse(readFileSync(tally, 'utf8'))).toEqual({ passed: 1, failed: 0, skipped: 0 });
  const last = readFileSync(sign, 'utf8');
  await new Promise((wait) => setTimeout(wait, 200));
  expect(readFileSync(sign, 'utf8')).toBe(last);
});
