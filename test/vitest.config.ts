import { defineConfig } from 'vitest/config';

/**
 * `unit` is pure code, many files in one thread; the inner loop (`QUICK`) leaves out its long runs over random values. `host` starts servers and commands. `browser` drives
 * Chromium, when the others are done and one file at a time, so that what it measures is not disturbed.
 */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/host/**', 'test/build/commands/**', 'test/browser/**', ...(process.env['QUICK'] ? ['**/*.slow.test.ts'] : [])],
          pool: 'threads',
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'host',
          include: ['test/host/**/*.test.ts', 'test/build/commands/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
