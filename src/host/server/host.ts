import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { assetReader, type HostFiles } from './assets';
import { prepareEngine } from './engine';
import type { Script } from './execute';
import { joinScript } from './joinScript';
import { listen } from './listen';
import { cellRealm, compileBundle } from './nodeRealm';
import { openWorkbook } from './openWorkbook';
import { openOutbox } from './outbox/openOutbox';
import { OwnPart } from './own/ownPart';
import { workbookId } from './own/workbookId';
import { requireWritable } from './requireWritable';
import { routes } from './routes';
import { Session } from './session';
import { nobody } from './speaker';
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
    const { own: saved, ...opening } = openWorkbook(workbook, script);
    const file = openForAppending(workbook);
    const address = `http://127.0.0.1:${usedPort}`;
    const own = new OwnPart(saved, (change) => file.append({ own: change }));
    own.url = `${address}/`;
    own.id = workbookId(workbook);
    const session = new Session(opening, file.append);
    let speaker = nobody;
    const { runner, leave } = joinScript(script, session, own, () => speaker);
    server.on('request', routes({ asset: assetReader(files), open: () => session.open(), run: runner.run, outbox: openOutbox(own, runner) }));
    const tabs = openTabs(server, session, (now) => (speaker = now));
    return {
      address,
      close: async () => {
        tabs.close();
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
        leave();
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
