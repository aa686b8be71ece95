import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all, and only when its content is new: whoever reads it at the same time (a running
 * host, a test) never sees half a file.
 *
 * @param {string} path
 * @param {string} content
 */
export const writeIfChanged = (path, content) => {
  if (contentOf(path) === content) return;
  mkdirSync(dirname(path), { recursive: true });
  const whole = `${path}.${process.pid}`;
  writeFileSync(whole, content);
  renameSync(whole, path);
};

const contentOf = (/** @type {string} */ path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};
