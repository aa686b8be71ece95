import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const documents = ['README.md', ...readdirSync('docs').filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`)];

/** A heading's anchor, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading.toLowerCase().replace(/[^\p{L}\p{N}_ -]/gu, '').replace(/ /g, '-');

const anchorsIn = (file: string): readonly string[] => [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** The links to this repository's own files and headings. */
const linksIn = (file: string): readonly (readonly [target: string, anchor: string])[] =>
  [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(([, target = '', anchor = '']) => [target === '' ? file : join(dirname(file), target), anchor]);

describe('every link leads somewhere:', () => {
  it.each(documents)('%s', (file) => {
    for (const [target, anchor] of linksIn(file)) {
      expect(existsSync(target), `${file}: ${target}`).toBe(true);
      if (anchor !== '') expect(anchorsIn(target), `${file}: ${target}#${anchor}`).toContain(anchor);
    }
  });

  it('an anchor is made as GitHub makes it', () => expect(anchorOf('När någon annan ändrat samma rad')).toBe('när-någon-annan-ändrat-samma-rad'));
});
