import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { modelPage } from '../../src/build/modelPage/modelPage';

it('docs/modell.md is what the model says; if not, run "npm run docs"', () => {
  expect(readFileSync('docs/modell.md', 'utf8')).toBe(modelPage());
});
