import { readdirSync } from 'node:fs';
import { buildAll } from '../dist';
import { load } from '../load.mjs';

/** Measures: every file in `bench/`, or those named, prints one JSON line per figure. */
export default async (names: readonly string[]): Promise<void> => {
  await buildAll();
  const all = readdirSync('bench').filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3)).sort();
  for (const name of names.length > 0 ? names : all) {
    const { default: measure } = await load<{ readonly default: () => Promise<void> }>(`bench/${name}.ts`);
    await measure();
  }
};
