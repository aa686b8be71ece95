import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const suites = {
  'some.test.js': `
    it('passes', () => {});
    it('passes too', () => {});
    it('fails', () => { throw new Error('on purpose'); });
    it.skip('is skipped', () => {});`,
  'broken.test.js': "import './no-such-file';",
  'hook.test.js': "beforeAll(() => { throw new Error('on purpose'); }); it('never runs', () => {});",
};

describe('the tally of a test run', () => {
  mkdirSync('node_modules/.cache', { recursive: true });
  const folder = mkdtempSync('node_modules/.cache/tally-');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('counts a file that does not load and a hook that fails as failed', () => {
    for (const [file, code] of Object.entries(suites)) writeFileSync(join(folder, file), code);
    writeFileSync(join(folder, 'vitest.config.js'), "export default { test: { globals: true, include: ['*.test.js'] } };");
    const tally = resolve(folder, 'tally.json');
    const run = [resolve('node_modules/vitest/vitest.mjs'), 'run', '--reporter', resolve('test/reporter.ts')];
    spawnSync(process.execPath, run, { cwd: folder, env: { ...process.env, TALLY: tally } });
    expect(JSON.parse(readFileSync(tally, 'utf8'))).toEqual({ passed: 2, failed: 3, skipped: 2 });
  });
});
