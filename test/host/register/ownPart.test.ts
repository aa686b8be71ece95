import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { Opening, RunAnswer } from '../../../src/host/engine/protocol';
import { hostIn } from './support/hostProcess';

type Program = Awaited<ReturnType<typeof hostIn>>;
type Running = Awaited<ReturnType<Program['start']>>;
let program: Program | undefined;

const code = `
const own = () => PropertiesService.getDocumentProperties();
const first = () => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
const id = () => SpreadsheetApp.getActiveSpreadsheet().getId();
function createExamples() { own().setProperty('skapad', 'ja'); own().setProperty('id', id()) }
function fill(round) {
  own().setProperty('varv', String(round));
  ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(7).create();
  MailApp.sendEmail('anna@example.se', 'Varv ' + round, '<script>alert(1)</script> & "citat"\\nrad två');
  first().getRange(round, 1, 1, 1).setValues([['varv ' + round]]).setNotes([['anteckning ' + round]]);
  first().protect().setDescription('Bara skriptet').setWarningOnly(true);
}
function many() { for (let at = 0; at < 501; at += 1) own().setProperty('a' + at % 9, String(at)) }
function look() {
  return { sameId: own().getProperty('id') === id(), isId: /^[\\w-]{44}$/.test(id()), created: own().getProperty('skapad'), round: own().getProperty('varv'), a: own().getProperty('a8'), fired: own().getProperty('fired'),
    triggers: ScriptApp.getProjectTriggers().map((each) => each.getHandlerFunction()), left: MailApp.getRemainingDailyQuota(),
    notes: first().getRange(1, 1, 4, 1).getNotes().map(([note]) => note), protection: first().protect().getDescription(),
    url: SpreadsheetApp.getActiveSpreadsheet().getUrl() };
}
function onEdit(event) { own().setProperty('edit', Session.getActiveUser().getEmail() + ' ' + event.range.getA1Notation() + ' ' + event.value) }
function edit() { return own().getProperty('edit') }
function daily() { own().setProperty('fired', Session.getActiveUser().getEmail() + '!') }
function fails() { throw new Error('<b>trasigt</b>') }`;

beforeAll(async () => {
  program = await hostIn(code);
});

const start = async (): Promise<Running> => {
  if (program === undefined) throw new Error('not ready');
  return program.start();
};
const run = async ({ address }: Running, functionName: string, ...args: readonly unknown[]): Promise<RunAnswer> =>
  (await fetch(`${address}/run`, { method: 'POST', body: JSON.stringify({ functionName, args, place: { sheetId: 'forsta', col: 0, row: 0 }, who: 'bo@example.se' }) })).json();
const look = async (host: Running): Promise<unknown> => {
  const answer = await run(host, 'look');
  return answer.ok ? answer.value : answer.error;
};
const page = async ({ address }: Running): Promise<string> => (await fetch(`${address}/utkorg`)).text();

describe("the host's own part of the workbook", () => {
  it('survives that the host is killed at once, three times, and one snapshot of many changes', async () => {
    for (const round of [1, 2, 3]) {
      const host = await start();
      expect(await run(host, 'fill', round)).toMatchObject({ ok: true });
      await host.end('SIGKILL');
    }
    const last = await start();
    const kept = {
      sameId: true, isId: true, created: 'ja', round: '3', a: null, fired: null, triggers: ['daily', 'daily', 'daily'], left: 97,
      notes: ['anteckning 1', 'anteckning 2', 'anteckning 3', ''], protection: 'Bara skriptet',
    };
    expect(await look(last)).toEqual({ ...kept, url: `${last.address}/` });
    expect(await run(last, 'many')).toMatchObject({ ok: true });
    await last.end('SIGKILL');
    const lines = (): number => readFileSync(program?.file ?? '', 'utf8').split('\n').length;
    expect(lines()).toBeGreaterThan(500);
    const compacted = await start();
    expect(lines()).toBe(2);
    expect(await look(compacted)).toEqual({ ...kept, a: '494', url: `${compacted.address}/` });
    await compacted.end('SIGTERM');
  });

  it('is not told to the tabs, apart from notes and protections', async () => {
    const host = await start();
    const opening: unknown = await (await fetch(`${host.address}/workbook`)).json();
    expect(Object.keys(Object(opening)).sort()).toEqual(['follows', 'revisions', 'snapshot']);
    expect(JSON.stringify(opening)).toContain('anteckning 1');
    expect(JSON.stringify(opening)).not.toContain('anna@example.se');
    await host.end('SIGTERM');
  });
});

describe('the page /utkorg', () => {
  it('shows what was sent as text, what runs by itself, and how executions went', async () => {
    const host = await start();
    await run(host, 'fails');
    const shown = await page(host);
    expect(shown).toContain('<td>anna@example.se</td><td>Varv 3</td><td><pre>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;citat&quot;\nrad två</pre></td>');
    expect(shown).not.toContain('<script>alert');
    expect(shown).toContain('<td>daily</td><td>Varje dag, kl. 7–8</td>');
    expect(shown).toContain('<td>fails</td><td>bo@example.se</td><td>0</td>');
    expect(shown).toContain('Fel: &lt;b&gt;trasigt&lt;/b&gt;');
    await host.end('SIGTERM');
  });

  it('runs a trigger, as nobody in particular, and comes back to itself', async () => {
    const host = await start();
    const [, trigger = ''] = /name="trigger" value="([^"]+)"/.exec(await page(host)) ?? [];
    const submit = (id: string, origin = host.address) =>
      fetch(`${host.address}/utkorg`, { method: 'POST', body: new URLSearchParams({ trigger: id }), headers: { origin }, redirect: 'manual' });
    expect((await submit(trigger, 'https://example.com')).status).toBe(403);
    expect(await look(host)).toMatchObject({ fired: null });
    const done = await submit(trigger);
    expect([done.status, done.headers.get('location')]).toEqual([303, '/utkorg']);
    expect(await look(host)).toMatchObject({ fired: '!' });
    expect((await submit('okänd')).status).toBe(400);
    await host.end('SIGTERM');
  });
});

it('a tab says who is at it, and the edits are theirs', async () => {
  const host = await start();
  const { snapshot, revisions }: Opening = await (await fetch(`${host.address}/workbook`)).json();
  let head = revisions.at(-1)?.nextRevisionId ?? snapshot.revisionId;
  const socket = new WebSocket(`${host.address.replace('http', 'ws')}/session?client=x&since=${head}`);
  await new Promise((opened, failed) => socket.on('open', opened).on('error', failed));
  const edits: unknown[] = [];
  const heard = async (text: string): Promise<string> =>
    new Promise((done) => socket.on('message', (data) => { const told = String(data); if (told.includes(text)) done(told); }));
  for (const email of ['anna@example.se', '']) {
    const told = heard(`"content":"av ${email}"`);
    socket.send(JSON.stringify({ type: 'WHO_AM_I', email }));
    const nextRevisionId = `rev ${email}`;
    socket.send(JSON.stringify({ type: 'REMOTE_REVISION', version: 1, clientId: 'x', serverRevisionId: head, nextRevisionId, commands: [{ type: 'UPDATE_CELL', sheetId: 'forsta', col: 2, row: 8, content: `av ${email}` }] }));
    head = nextRevisionId;
    await told;
    const answer = await run(host, 'edit');
    edits.push(answer.ok ? answer.value : answer.error);
  }
  socket.close();
  expect(edits).toEqual(['anna@example.se C9 av anna@example.se', ' C9 av ']);
  await host.end('SIGTERM');
});
