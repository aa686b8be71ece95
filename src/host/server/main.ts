import { resolve } from 'node:path';
import { openHost, type Host } from './host';
import { portFrom } from './listen';
import { StartError } from './startError';

/** Starts the local host as the environment asks (`PORT`, `WORKBOOK`), and stops it in order on Ctrl+C. */
export const startHost = async (): Promise<void> => {
  // The engine tells its own timings through console.debug.
  console.debug = () => {};
  const started = await open();
  if (started === undefined) {
    process.exitCode = 1;
    return;
  }
  const { host, workbook } = started;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void host.close().then(() => process.exit(0)));
  }
  console.log(`Öppna ${host.address} i webbläsaren.\nArbetsboken sparas i ${workbook}. Avsluta med Ctrl+C.`);
};

const open = async (): Promise<{ host: Host; workbook: string } | undefined> => {
  const workbook = resolve(process.env['WORKBOOK'] || 'workbook/arbetsbok.jsonl');
  try {
    const files = { dist: 'dist', page: 'src/host/page', script: 'node_modules/.cache/host/page.js' };
    return { host: await openHost({ port: portFrom(process.env['PORT']), workbook, files }), workbook };
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(error.message);
    return undefined;
  }
};
