import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What the check reads of `package-lock.json`, and of the copy that npm leaves in `node_modules` when an installation
 * is complete.
 *
 * @typedef {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} Lock
 */

/**
 * Whether what is installed is what the lock file asks for. A package for another operating system may be absent.
 *
 * @param {Lock} wanted
 * @param {Lock} installed
 * @returns {boolean}
 */
export const isInstalled = (wanted, installed) =>
  Object.entries(wanted.packages).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });

/** Installs by the lock file, unless that is already done. */
export const installIfNeeded = () => {
  const installed = readLock('node_modules/.package-lock.json');
  if (installed && isInstalled(JSON.parse(readFileSync('package-lock.json', 'utf8')), installed)) return;
  console.error('Installerar det som behövs enligt package-lock.json (npm ci). Det tar ungefär en halv minut …');
  const { status } = npm(['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error']);
  if (status !== 0) {
    const text = 'Installationen (npm ci) gick inte. Läs felet ovan; oftast saknas förbindelse till npm:s register.';
    throw Object.assign(new Error(text), { name: 'Explained' });
  }
};

/**
 * @param {string} path
 * @returns {Lock | undefined}
 */
const readLock = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/** npm as the one that started us, else the one on the path; its output goes to stderr, so that ours can be piped. */
const npm = (/** @type {string[]} */ args) => {
  const self = process.env['npm_execpath'];
  return self?.endsWith('.js')
    ? spawnSync(process.execPath, [self, ...args], { stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
};
