import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { referencePage } from '../../src/build/referencePage';

it('docs/funktioner.md is what the table says; if not, run "npm run docs"', () => {
  expect(readFileSync('docs/funktioner.md', 'utf8')).toBe(referencePage());
});
