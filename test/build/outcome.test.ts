import { expect, it } from 'vitest';
import { outcome } from '../../src/build/outcome';

const tally = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

it.each([
  ['all passed', tally(7, 0), 0, 0, '7 passed, 0 failed'],
  ['some skipped', tally(7, 0, 2), 0, 0, '7 passed, 0 failed, 2 skipped'],
  ['a test failed', tally(6, 1), 0, 1, '6 passed, 1 failed'],
  ['the types are wrong though every test passed', tally(7, 0), 1, 0, '7 passed, 1 failed'],
  ['no browser, and a test failed', tally(6, 1), 1, 1, '6 passed, 2 failed'],
  ['the run ended badly after the tests', tally(7, 0), 0, 1, '7 passed, 1 failed'],
  ['the run broke off', undefined, 0, 134, '0 passed, 1 failed'],
])('the last line when %s', (_, counted, failedSteps, exitCode, line) => {
  expect(outcome(counted, failedSteps, exitCode)).toEqual({ line, ok: line.includes(' 0 failed') });
});
