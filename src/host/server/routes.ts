import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { RunRequest } from '../engine/protocol';
import type { assetReader } from './assets';
import { isFromThisPage } from './origin';
import type { OutboxPage } from './outbox/openOutbox';

type Routes = {
  readonly asset: ReturnType<typeof assetReader>;
  readonly open: () => unknown;
  readonly run: (request: RunRequest) => unknown;
  readonly outbox: OutboxPage;
};

/** The host's answers over HTTP: its files, the workbook as it stands, and one execution of a script function. */
export const routes = ({ asset, open, run, outbox }: Routes): RequestListener => {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    if (!isFromThisPage(request)) return send(response, 403, 'text/plain; charset=utf-8', 'Bara den egna sidan får fråga.');
    if (request.method === 'POST' && path === '/run') return json(response, run(asRunRequest(await bodyOf(request))));
    if (request.method === 'GET' && path === '/workbook') return json(response, open());
    if (request.method === 'GET' && path === '/utkorg') return send(response, 200, 'text/html; charset=utf-8', outbox.page());
    if (request.method === 'POST' && path === '/utkorg') {
      outbox.submit(new URLSearchParams(await textOf(request)));
      response.writeHead(303, { location: '/utkorg' });
      response.end();
      return;
    }
    const found = request.method === 'GET' ? asset(path) : undefined;
    if (found === undefined) return send(response, 404, 'text/plain; charset=utf-8', 'Sidan finns inte.');
    if (request.headers['if-none-match'] === found.tag) return send(response, 304, found.type, '', found.tag);
    return send(response, 200, found.type, found.body(), found.tag);
  };
  return (request, response) => {
    answer(request, response).catch((error: unknown) =>
      send(response, 400, 'text/plain; charset=utf-8', error instanceof Error ? error.message : String(error)),
    );
  };
};

const send = (response: ServerResponse, status: number, type: string, body: string | Buffer, tag?: string): void => {
  const headers = { 'content-type': type, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
  response.writeHead(status, tag === undefined ? headers : { ...headers, etag: tag });
  response.end(body);
};

const json = (response: ServerResponse, value: unknown): void =>
  send(response, 200, 'application/json; charset=utf-8', JSON.stringify(value));

/** As much as a sidebar may send in Google: 50 MB is its limit for a request. */
const mostBytes = 50_000_000;

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > mostBytes) throw new Error('Anropet är för stort.');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const text = await textOf(request);
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('Anropet är inte JSON.');
  }
};

const asRunRequest = (body: unknown): RunRequest => {
  if (!isObject(body) || typeof body['functionName'] !== 'string' || !Array.isArray(body['args'])) throw new Error('Anropet saknar funktion.');
  const place = body['place'];
  if (!isObject(place) || typeof place['sheetId'] !== 'string') throw new Error('Anropet saknar plats.');
  return {
    functionName: body['functionName'],
    args: body['args'],
    place: { sheetId: place['sheetId'], col: Number(place['col']), row: Number(place['row']) },
    ...(typeof body['who'] === 'string' ? { who: body['who'] } : {}),
  };
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
