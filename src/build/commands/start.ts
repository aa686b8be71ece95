import { stop as stopBundler } from 'esbuild';
import { buildAll } from '../dist';
import { buildHostPage } from '../hostPage';
import { load } from '../load.mjs';

/** Builds what Google would get, and runs it in the local host. */
export default async (): Promise<void> => {
  const [host] = await Promise.all([
    load<{ readonly startHost: () => Promise<unknown> }>('src/host/server/main.ts'),
    buildAll(),
    buildHostPage(),
  ]);
  await Promise.all([stopBundler(), host.startHost()]);
};
