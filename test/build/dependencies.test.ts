import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../src/build/dependencies.mjs';

const lock = (packages: Parameters<typeof isInstalled>[0]['packages']) => ({ packages });
const wanted = lock({ '': { version: '0.1.0' }, 'node_modules/a': { version: '1.0.0', integrity: 'x' } });

describe('what is installed is what the lock file asks for', () => {
  it.each([
    ['the same', lock({ 'node_modules/a': { version: '1.0.0', integrity: 'x' } }), true],
    ['another version', lock({ 'node_modules/a': { version: '1.0.1', integrity: 'x' } }), false],
    ['the same version with other content', lock({ 'node_modules/a': { version: '1.0.0', integrity: 'y' } }), false],
    ['not there', lock({}), false],
    ['something more besides', lock({ 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/b': {} }), true],
  ])('%s', (_, installed, expected) => {
    expect(isInstalled(wanted, installed)).toBe(expected);
  });

  it('a package for another operating system may be absent, but not old', () => {
    const other = lock({ 'node_modules/b': { version: '2.0.0', optional: true } });
    expect(isInstalled(other, lock({}))).toBe(true);
    expect(isInstalled(other, lock({ 'node_modules/b': { version: '1.0.0' } }))).toBe(false);
  });

  it('holds for this installation', () => {
    const [asked, found] = ['package-lock.json', 'node_modules/.package-lock.json'].map((path) => JSON.parse(readFileSync(path, 'utf8')));
    expect(isInstalled(asked, found)).toBe(true);
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
