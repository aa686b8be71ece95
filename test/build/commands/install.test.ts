import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

type Packages = Readonly<Record<string, { version?: string; integrity?: string; optional?: boolean }>>;

const wanted: Packages = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'x' },
  'node_modules/for-another-system': { version: '1.0.0', integrity: 'x', optional: true },
};

describe('a command installs the dependencies', () => {
  // A checkout with nothing but the door, and an npm that only notes that it was called and fails.
  const checkout = mkdtempSync(join(tmpdir(), 'checkout-'));
  const note = join(checkout, 'called');
  const npm = join(checkout, 'npm.js');
  const lockOf = (packages: Packages) => JSON.stringify({ packages });
  for (const file of readdirSync('src/build').filter((name) => name.endsWith('.mjs'))) {
    cpSync(join('src/build', file), join(checkout, 'src/build', file));
  }
  mkdirSync(join(checkout, 'src/build/commands'));
  writeFileSync(join(checkout, 'src/build/commands/nothing.ts'), 'export default () => {};');
  writeFileSync(npm, `require('fs').writeFileSync(${JSON.stringify(note)}, process.argv.slice(2).join(' ')); process.exit(1);`);
  writeFileSync(join(checkout, 'package-lock.json'), lockOf(wanted));
  afterAll(() => rmSync(checkout, { recursive: true, force: true }));

  const run = (installed: Packages | undefined) => {
    rmSync(note, { force: true });
    rmSync(join(checkout, 'node_modules'), { recursive: true, force: true });
    if (installed !== undefined) {
      mkdirSync(join(checkout, 'node_modules'));
      writeFileSync(join(checkout, 'node_modules/.package-lock.json'), lockOf(installed));
    }
    const env = { ...process.env, npm_execpath: npm };
    const { stderr } = spawnSync(process.execPath, [join(checkout, 'src/build/run.mjs'), 'nothing'], { env, encoding: 'utf8' });
    return { stderr, called: existsSync(note) ? readFileSync(note, 'utf8') : undefined };
  };

  it.each([
    ['nothing is installed', undefined],
    ['a package is missing', {}],
    ['a package is old', { 'node_modules/a': { version: '0.9.0', integrity: 'x' } }],
    ['a package has other content', { 'node_modules/a': { version: '1.0.0', integrity: 'y' } }],
    ['an optional package is old', { ...wanted, 'node_modules/for-another-system': { version: '0.9.0' } }],
  ])('when %s', (_, installed) => {
    const { stderr, called } = run(installed);
    expect(called).toMatch(/^ci /);
    expect(stderr).toMatch(/^Installerar det som behövs/);
    expect(stderr).toContain('Installationen (npm ci) gick inte.');
  });

  it('but not when all that the lock file asks for is there', () => {
    expect(run({ 'node_modules/a': { version: '1.0.0', integrity: 'x' } }).called).toBeUndefined();
  });
});

describe('the lock file', () => {
  it('names no registry, so that it installs from whichever one the machine uses', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
  });

  it('pins what package.json asks for', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const version of Object.values(devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
