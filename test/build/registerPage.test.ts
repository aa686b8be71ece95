import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { registerPage } from '../../src/build/registerPage';

it('docs/register.md is what the table of columns says; if not, run "npm run docs"', () => {
  expect(readFileSync('docs/register.md', 'utf8')).toBe(registerPage());
});
