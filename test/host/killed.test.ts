import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import WebSocket from 'ws';
import type { Opening } from '../../src/host/engine/protocol';
import { ownFolder } from './support/folder';
import { hostProgram, startProcess } from './support/startProcess';

const path = ownFolder();
const file = path('arbetsbok.jsonl');
const rounds = 10;
const editsEach = 5;

/** Writes a few cells as a tab does, and returns as soon as the last is acknowledged. */
const edit = async (address: string, { snapshot, revisions }: Opening, texts: readonly string[]): Promise<void> => {
  let head = revisions.at(-1)?.nextRevisionId ?? snapshot.revisionId;
  // No script answers to edits there.
  const sheetId = snapshot.sheets.find(({ name }) => name === 'Kalkyl')?.id;
  const socket = new WebSocket(`${address.replace('http', 'ws')}/session?client=x&since=${head}`);
  await new Promise((open, failed) => socket.on('open', open).on('error', failed));
  const last = `rev ${texts.at(-1)}`;
  const acknowledged = new Promise<void>((done) => socket.on('message', (data) => String(data).includes(`"nextRevisionId":"${last}"`) && done()));
  for (const content of texts) {
    const commands = [{ type: 'UPDATE_CELL', sheetId, col: 0, row: 100 + content.length, content }];
    socket.send(JSON.stringify({ type: 'REMOTE_REVISION', version: 1, clientId: 'x', serverRevisionId: head, nextRevisionId: `rev ${content}`, commands }));
    head = `rev ${content}`;
  }
  await acknowledged;
};

it('nothing that was acknowledged is lost when the server is killed at once, ten times over', { timeout: 90_000 }, async () => {
  const program = await hostProgram();
  const written: string[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const host = startProcess(program, { PORT: '0', WORKBOOK: file });
    const address = await host.address;
    const opening: Opening = await (await fetch(`${address}/workbook`)).json();
    expect(opening.revisions.map(({ nextRevisionId }) => nextRevisionId)).toEqual(written.map((text) => `rev ${text}`));
    if (round < rounds) {
      const texts = Array.from({ length: editsEach }, (_, index) => `varv ${round} ändring ${index}`);
      await edit(address, opening, texts);
      written.push(...texts);
    }
    host.kill(round < rounds ? 'SIGKILL' : 'SIGTERM');
    const { code } = await host.exited;
    expect(code).toBe(round < rounds ? null : 0);
    expect(existsSync(`${file}.lock`)).toBe(round < rounds);
  }
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(rounds * editsEach + 2);
});
