import { helpers } from '@odoo/o-spreadsheet';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { openHost, type Host } from '../../src/host/server/host';
import type { Opening } from '../../src/host/engine/protocol';
import { ownFolder } from './support/folder';
import { numbers } from '../model/privacy/spellings';
import { hostFiles } from './support/files';

console.debug = () => {};
vi.spyOn(console, 'error').mockImplementation(() => {});
const path = ownFolder();
const file = path('arbetsbok.jsonl');
let host: Host | undefined;

beforeAll(async () => {
  host = await openHost({ port: 0, workbook: file, files: await hostFiles(path('dist')) });
});
afterAll(() => host?.close());

const workbook = async (): Promise<Opening> => (await fetch(`${host?.address}/workbook`)).json();

/** Opens a socket; what it hears, in order. */
const tab = async (since: string) => {
  const heard: unknown[] = [];
  const socket = new WebSocket(`${host?.address.replace('http', 'ws')}/session?client=x&since=${encodeURIComponent(since)}`);
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
  await new Promise<void>((resolve) => {
    socket.on('message', (data) => {
      heard.push(JSON.parse(String(data)));
      resolve();
    });
  });
  return { heard, closed, send: (text: string) => socket.send(text), close: () => socket.close() };
};

const change = (follows: string, next: string, content: string) => ({
  type: 'REMOTE_REVISION',
  version: 1,
  clientId: 'x',
  serverRevisionId: follows,
  nextRevisionId: next,
  commands: [{ type: 'UPDATE_CELL', sheetId: 'forsta', col: 7, row: 7, content }],
});

const head = async (): Promise<string> => {
  const { snapshot, revisions } = await workbook();
  return revisions.at(-1)?.nextRevisionId ?? snapshot.revisionId;
};

describe('a message that is not whole closes the socket and is not kept:', () => {
  const broken: Readonly<Record<string, (now: string) => unknown>> = {
    'null': () => null,
    'a list': () => [],
    'an unknown kind': () => ({ type: '__proto__' }),
    'a revision without a successor': (now) => ({ ...change(now, '', 'x'), nextRevisionId: undefined }),
    'a revision that follows itself': (now) => change(now, now, 'x'),
    'a revision without commands': (now) => ({ ...change(now, 'next', 'x'), commands: undefined }),
    'a revision of something that is no command': (now) => ({ ...change(now, 'next', 'x'), commands: [null] }),
    'a revision by nobody': (now) => ({ ...change(now, 'next', 'x'), clientId: undefined }),
    'an undone nothing': (now) => ({ type: 'REVISION_UNDONE', version: 1, serverRevisionId: now, nextRevisionId: 'next' }),
    'nobody who moves': () => ({ type: 'CLIENT_MOVED' }),
  };

  it.each([...Object.entries(broken), ['no JSON', undefined] as const])('%s', async (_what, message) => {
    const before = readFileSync(file, 'utf8');
    const now = await head();
    const { send, closed } = await tab(now);
    send(message === undefined ? 'inte json' : JSON.stringify(message(now)));
    await closed;
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(await head()).toBe(now);
  });
});

describe('a tab', () => {
  it('hears its own change when it is on disk, and so do the others', async () => {
    const now = await head();
    const [one, two] = [await tab(now), await tab(now)];
    one.send(JSON.stringify(change(now, 'first', 'skrivet')));
    await vi.waitFor(() => expect([one.heard, two.heard].every((heard) => JSON.stringify(heard).includes('first'))).toBe(true));
    expect(readFileSync(file, 'utf8')).toContain('skrivet');
    one.close();
    two.close();
  });

  it('hears alone what the script says of what it typed and took back, and never the number', async () => {
    const { snapshot } = await workbook();
    const sheet = snapshot.sheets.find(({ name }) => name === 'Upphandlingar');
    const [place = ''] = Object.entries(sheet?.cells ?? {}).find(([, content]) => content === 'Skäl') ?? [];
    const { left: col, top } = helpers.toZone(place);
    const typed = async (content: string) => {
      const now = await head();
      return { ...change(now, `${now}+`, content), commands: [{ type: 'UPDATE_CELL', sheetId: sheet?.id, col, row: top + 1, content }] };
    };
    const [one, two] = [await tab(await head()), await tab(await head())];
    const toasts = ({ heard }: typeof one) => heard.filter((message) => JSON.stringify(message).startsWith('{"kind":"effects"'));
    const saved = await typed(numbers.person);
    one.send(JSON.stringify(saved));
    await vi.waitFor(() => expect(toasts(one)).toHaveLength(1), 5_000);
    expect(toasts(one)).toMatchObject([{ effects: [{ kind: 'toast', title: 'Personnummer', message: expect.stringContaining(`Skäl på rad ${top + 2} står något som kan läsas som ett personnummer`) }] }]);
    const undo = { type: 'REVISION_UNDONE', version: 1, serverRevisionId: await head(), nextRevisionId: 'undone', undoneRevisionId: saved.nextRevisionId };
    one.send(JSON.stringify(undo));
    await vi.waitFor(async () => expect(await head()).not.toBe(undo.serverRevisionId));
    one.send(JSON.stringify({ ...undo, type: 'REVISION_REDONE', serverRevisionId: await head(), nextRevisionId: 'redone', undoneRevisionId: undefined, redoneRevisionId: saved.nextRevisionId }));
    await vi.waitFor(() => expect(toasts(one)).toHaveLength(2), 5_000);
    expect(JSON.stringify(toasts(one))).not.toContain(numbers.person);
    expect(toasts(two)).toEqual([]);
    one.close();
    two.close();
  });

  it('that was away hears what it missed', async () => {
    const { snapshot, revisions } = await workbook();
    const { heard, close } = await tab(snapshot.revisionId);
    expect(heard).toEqual([{ kind: 'missed', messages: revisions }]);
    close();
  });

  it('that saw something else is told to load anew, and let go', async () => {
    const { heard, closed } = await tab('från en annan arbetsbok');
    await closed;
    expect(heard).toEqual([{ kind: 'reload' }]);
  });

  it('that leaves is told of', async () => {
    const now = await head();
    const [one, two] = [await tab(now), await tab(now)];
    one.close();
    await vi.waitFor(() => expect(two.heard.at(-1)).toEqual({ kind: 'message', message: { type: 'CLIENT_LEFT', version: 1, clientId: 'x' } }));
    two.close();
  });
});
