import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { openHost, type Host } from '../../src/host/server/host';
import { ownFolder } from './support/folder';
import { hostFiles } from './support/files';

console.debug = () => {};
const path = ownFolder();
let host: Host | undefined;
let port = 0;

beforeAll(async () => {
  host = await openHost({ port: 0, workbook: path('arbetsbok.jsonl'), files: await hostFiles(path('dist')) });
  port = Number(new URL(host.address).port);
});
afterAll(() => host?.close());

type Asked = { readonly method?: string; readonly path?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Buffer };
type Answer = { readonly status: number; readonly text: string; readonly type: string };

/** A request as it is, without what a browser or a library would put right. */
const ask = ({ method = 'GET', path: asked = '/', headers = {}, body }: Asked): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path: asked, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, type: response.headers['content-type'] ?? '' }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });

const run = (functionName: string): string => JSON.stringify({ functionName, args: [], place: { sheetId: 'forsta', col: 0, row: 0 } });

describe('another page or machine is refused', () => {
  const strangers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'with another origin': { origin: 'https://example.com' },
    'with the origin of another local port': { origin: 'http://127.0.0.1:1' },
    'with no origin to speak of (null)': { origin: 'null' },
    'under another name for this machine': { host: 'example.com' },
    'under a name that begins like this machine': { host: 'localhost.example.com' },
    'under a name that holds this machine': { host: 'evil-127.0.0.1' },
    'with https': { origin: 'https://127.0.0.1' },
  };
  it.each(Object.entries(strangers))('%s', async (_who, headers) => {
    for (const asked of [{ path: '/workbook' }, { path: '/' }, { method: 'POST', path: '/run', body: run('onOpen') }]) {
      expect(await ask({ ...asked, headers })).toEqual({ status: 403, text: 'Bara den egna sidan får fråga.', type: 'text/plain; charset=utf-8' });
    }
  });

  it.each(Object.entries(strangers))('%s, on the socket too', async (_who, headers) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/session?since=`, { headers });
    expect(await new Promise((resolve) => socket.on('error', resolve).on('open', () => resolve('opened')))).toMatchObject({ message: 'Unexpected server response: 401' });
  });

  it('but the page itself and tools of this machine are not', async () => {
    for (const headers of [{}, { origin: `http://127.0.0.1:${port}` }, { host: `localhost:${port}`, origin: `http://localhost:${port}` }]) {
      expect((await ask({ path: '/workbook', headers })).status).toBe(200);
    }
  });
});

describe('a file', () => {
  it('that the browser has is not sent again, and one that is another is', async () => {
    for (const asked of ['/', '/o_spreadsheet.js', '/Code.js', '/page.js']) {
      const first = await fetch(`${host?.address}${asked}`);
      const tag = first.headers.get('etag') ?? '';
      expect(tag).toMatch(/^"[\w-]+"$/);
      expect((await first.text()).length).toBeGreaterThan(0);
      expect(await ask({ path: asked, headers: { 'if-none-match': tag } })).toMatchObject({ status: 304, text: '' });
      expect(await ask({ path: asked, headers: { 'if-none-match': '"annan"' } })).toMatchObject({ status: 200 });
    }
  });

  it('that is built anew is sent', async () => {
    const tag = (await fetch(`${host?.address}/page.js`)).headers.get('etag') ?? '';
    writeFileSync(path('dist/page.js'), '// en annan sida');
    expect(await ask({ path: '/page.js', headers: { 'if-none-match': tag } })).toMatchObject({ status: 200, text: '// en annan sida' });
  });

  it('the workbook is always sent', async () => expect((await fetch(`${host?.address}/workbook`)).headers.get('etag')).toBe(null));
});

describe('a path that leads nowhere is not found', () => {
  it.each(['/finns-inte', '/../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/package.json', '//etc/passwd', '/Code.js/../../package.json', '/__proto__', '/constructor', '/page.html', '/session'])(
    '%s',
    async (asked) => expect(await ask({ path: asked })).toEqual({ status: 404, text: 'Sidan finns inte.', type: 'text/plain; charset=utf-8' }),
  );

  it.each([['PUT', '/workbook'], ['DELETE', '/workbook'], ['GET', '/run'], ['POST', '/workbook'], ['POST', '/']])('%s %s', async (method, asked) => {
    expect((await ask({ method, path: asked })).status).toBe(404);
  });

  it.each(['http://[', '//', '*'])('not even when it is no path at all: %s', async (asked) => {
    expect((await ask({ path: asked })).text).not.toMatch(/[A-Z]:\\|node_modules|at /);
    expect((await ask({})).status).toBe(200);
  });
});

describe('a call that is no call gets an answer in Swedish, and the server stays up', () => {
  it.each([
    ['nothing', '', 'Anropet är inte JSON.'],
    ['half of one', '{"functionName": "on', 'Anropet är inte JSON.'],
    ['something else', 'functionName=onOpen', 'Anropet är inte JSON.'],
    ['null', 'null', 'Anropet saknar funktion.'],
    ['a number for a name', '{"functionName": 1, "args": []}', 'Anropet saknar funktion.'],
    ['no list of arguments', '{"functionName": "onOpen", "args": {}}', 'Anropet saknar funktion.'],
    ['no place', '{"functionName": "onOpen", "args": []}', 'Anropet saknar plats.'],
    ['a place without a sheet', '{"functionName": "onOpen", "args": [], "place": {}}', 'Anropet saknar plats.'],
  ])('%s', async (_what, body, text) => {
    expect(await ask({ method: 'POST', path: '/run', body })).toEqual({ status: 400, text, type: 'text/plain; charset=utf-8' });
    expect((await ask({ path: '/workbook' })).status).toBe(200);
  });

  it('a body of more than 50 MB', async () => {
    const answer = await ask({ method: 'POST', path: '/run', body: Buffer.alloc(50_000_001, ' ') }).catch(String);
    if (typeof answer !== 'string') expect(answer).toMatchObject({ status: 400, text: 'Anropet är för stort.' });
    expect((await ask({ path: '/workbook' })).status).toBe(200);
  });
});
