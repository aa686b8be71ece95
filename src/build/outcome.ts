/** How the suites ended, as the reporter counted. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

/**
 * The last line of a whole test run. A step before the tests that failed (types, build, browser) counts as one failed,
 * and so does a test run that broke off without a count or ended badly though every test passed.
 *
 * @param tally `undefined` when the run broke off
 * @param exitCode that of the test run
 */
export const outcome = (
  tally: Tally | undefined,
  failedSteps: number,
  exitCode: number,
): { readonly line: string; readonly ok: boolean } => {
  const { passed, failed, skipped } = tally ?? { passed: 0, failed: 0, skipped: 0 };
  const brokeOff = tally === undefined || (exitCode !== 0 && failed === 0);
  const allFailed = failed + failedSteps + (brokeOff ? 1 : 0);
  return {
    line: `${passed} passed, ${allFailed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    ok: allFailed === 0,
  };
};
