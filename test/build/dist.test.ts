import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAll } from '../../src/build/dist';

describe('dist', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  const page = () => readFileSync(join(folder, 'Sidebar.html'), 'utf8');

  beforeAll(async () => {
    mkdirSync(join(folder, 'old'));
    writeFileSync(join(folder, 'Old.js'), 'left from an earlier build');
    await buildAll(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has exactly the files that are pushed', () => {
    expect(readdirSync(folder).sort()).toEqual(['Code.js', 'Dialog.html', 'Exempel.html', 'Hjalp.html', 'Oversikt.html', 'Paneler.html', 'Sidebar.html', 'Studie.html', 'appsscript.json']);
  });

  it('has the manifest as it is written', () => {
    expect(readFileSync(join(folder, 'appsscript.json'), 'utf8')).toBe(readFileSync('appsscript.json', 'utf8'));
  });

  describe('Sidebar.html', () => {
    it.each(['preact'])('carries the licence of %s', (library) => {
      expect(page()).toContain(readFileSync(`node_modules/${library}/LICENSE`, 'utf8').trim());
    });

    it('is under 250 kB, so that it opens at once', () => {
      expect(Buffer.byteLength(page())).toBeLessThan(250_000);
    });

    it('is a Swedish page', () => {
      expect(page()).toContain('<html lang="sv">');
    });

    it('asks for nothing outside itself; the only addresses are the names of XML vocabularies', () => {
      expect(page()).not.toMatch(/<(script|img|link|iframe)[^>]+(src|href)=|@import|url\((?!["']?data:)/);
      expect(page().replace(/http:\/\/www\.w3\.org\/[\w/]+/g, '')).not.toMatch(/https?:|["'(]\/\/\w/);
    });

    it('has its script and style inside, each ended once', () => {
      expect(page()).not.toMatch(/\/\*(CSS|JS)\*\//);
      expect(page().match(/<\/script/gi)).toHaveLength(1);
      expect(page().match(/<\/style/gi)).toHaveLength(1);
    });

    it('has nothing that Google would take for a template', () => {
      expect(page()).not.toMatch(/<\?|\?>/);
    });
  });
});
