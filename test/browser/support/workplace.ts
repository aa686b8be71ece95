import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openHost, type HostProcess } from './host';
import { tabOf, type Tab } from './tab';

/** What a test file works with: a host of its own on a new workbook, and a browser. */
export type Workplace = {
  /** Opens the page as one more person and waits until it can be used. */
  readonly openTab: (options?: BrowserContextOptions) => Promise<Tab>;
  readonly host: () => HostProcess;
  /** Starts the host anew on the same port and the same workbook. */
  readonly restart: () => Promise<void>;
};

/** The browser's own words about a server that is away. */
const serverAway = /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|WebSocket connection to .* failed/;

/**
 * Sets up the file's host and browser, and holds every test to this: the console has no errors, and nothing is asked
 * for outside this machine.
 *
 * @param mayLoseServer for a file that stops the host, of which the browser complains
 * @param prepare makes another workbook than a new one, at a path
 */
export const workplace = ({ mayLoseServer = false, prepare = (_path: string): void => {} } = {}): Workplace => {
  const folder = mkdtempSync(join(tmpdir(), 'sysselsattningskrav-'));
  const workbook = join(folder, 'arbetsbok.jsonl');
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];
  let browser: Browser | undefined;
  let host: HostProcess | undefined;

  const watched = async (context: BrowserContext): Promise<BrowserContext> => {
    contexts.push(context);
    context.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return;
      if (!(mayLoseServer && serverAway.test(message.text()))) complaints.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => complaints.push(`error: ${error.error().stack}`));
    context.on('request', (request) => complaints.push(...strayRequest(request.url())));
    context.on('page', (page) => page.on('websocket', (socket) => complaints.push(...strayRequest(socket.url()))));
    return context;
  };
  const running = (): HostProcess => {
    if (host === undefined) throw new Error('The host is not running.');
    return host;
  };

  beforeAll(async () => {
    const executablePath = process.env['CHROME'];
    if (executablePath === undefined) throw new Error('CHROME must name a Chromium; npm test finds or installs one.');
    prepare(workbook);
    [host, browser] = await Promise.all([openHost(workbook), chromium.launch({ executablePath, args: ['--no-sandbox'] })]);
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), host?.stop()]);
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    openTab: async (options) => {
      if (browser === undefined) throw new Error('The browser is not running.');
      const context = await watched(await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options }));
      return tabOf(await context.newPage(), running().address);
    },
    host: running,
    restart: async () => {
      host = await openHost(workbook, running().port);
    },
  };
};

const strayRequest = (url: string): readonly string[] => {
  const { protocol, hostname } = new URL(url);
  const inside = hostname === '127.0.0.1' || ['data:', 'about:', 'blob:'].includes(protocol);
  return inside ? [] : [`request: ${url}`];
};
