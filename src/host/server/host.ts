import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { assetReader, type HostFiles } from './assets';
import { openEngine, prepareEngine } from './engine';
import { execute, type Script } from './execute';
import { listen } from './listen';
import { cellRealm, compileBundle } from './nodeRealm';
import { openWorkbook } from './openWorkbook';
import { requireWritable } from './requireWritable';
import { routes } from './routes';
import { Session } from './session';
import { openTabs } from './tabs';
import { openForAppending } from './workbookFile';
import { lockWorkbook } from './workbookLock';

export type HostOptions = { readonly port: number; readonly workbook: string; readonly files: HostFiles };

/** A running host. */
export type Host = { readonly address: string; readonly close: () => Promise<void> };

/** Opens the workbook and lets the page, its tabs and the script side at it. @throws StartError in Swedish */
export const openHost = async ({ port, workbook, files }: HostOptions): Promise<Host> => {
  const server = createServer();
  const usedPort = await listen(server, port);
  let unlock = (): void => {};
  try {
    const script = scriptOf(files);
    prepareEngine(cellRealm(script.bundle));
    requireWritable(workbook);
    unlock = lockWorkbook(workbook);
    const opening = openWorkbook(workbook, script);
    const file = openForAppending(workbook);
    const session = new Session(opening, file.append);
    const engine = openEngine(opening, session);
    server.on('request', routes({ asset: assetReader(files), open: () => session.open(), run: (request) => execute(script, engine, request) }));
    const tabs = openTabs(server, session);
    return {
      address: `http://127.0.0.1:${usedPort}`,
      close: async () => {
        tabs.close();
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
        engine.leave();
        file.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    server.close();
    throw error;
  }
};

const scriptOf = ({ dist }: HostFiles): Script => ({
  bundle: compileBundle(readFileSync(join(dist, 'Code.js'), 'utf8')),
  htmlFile: (name) => (readdirSync(dist).includes(`${name}.html`) ? readFileSync(join(dist, `${name}.html`), 'utf8') : undefined),
});
