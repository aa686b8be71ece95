import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ensureChromium } from '../../src/build/chromium';

describe('the browser of the tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  const browser = join(folder, 'chromium');
  writeFileSync(browser, '');
  afterEach(() => vi.unstubAllEnvs());

  it('is the one that CHROME names', () => {
    vi.stubEnv('CHROME', browser);
    vi.stubEnv('PATH', '');
    expect(ensureChromium()).toBe(browser);
  });

  it('is else the first Chrome or Chromium on the path', () => {
    vi.stubEnv('CHROME', '');
    vi.stubEnv('PATH', folder);
    expect(ensureChromium()).toBe(browser);
  });

  it('is not guessed when CHROME names one that does not exist', () => {
    rmSync(folder, { recursive: true });
    vi.stubEnv('CHROME', browser);
    expect(ensureChromium).toThrow(`CHROME pekar på ${browser}, som inte finns.`);
  });
});
