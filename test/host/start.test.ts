import { createServer } from 'node:net';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portFrom } from '../../src/host/server/listen';
import { requireWritable } from '../../src/host/server/requireWritable';
import { StartError } from '../../src/host/server/startError';
import { systemReason } from '../../src/host/server/systemReason';
import { lockWorkbook } from '../../src/host/server/workbookLock';
import { ownFolder, thrownBy } from './support/folder';
import { hostProgram, startProcess } from './support/startProcess';

const path = ownFolder();
let program: readonly string[] = [];
beforeAll(async () => {
  program = await hostProgram();
});

const otherPort = 'Stäng det andra programmet, eller välj en annan port: PORT=8734 npm start\n';
const otherFile = 'eller välj en annan fil: WORKBOOK=min-arbetsbok npm start\n';

const messageOf = (act: () => unknown): string => {
  const error = thrownBy(act);
  return error instanceof StartError ? error.message : `no StartError: ${String(error)}`;
};

/** A start that must fail: what it says. */
const complaintOf = async (environment: Readonly<Record<string, string>>): Promise<string> => {
  const { code, output, complaint } = await startProcess(program, { PORT: '0', ...environment }).exited;
  expect([code, output]).toEqual([1, '']);
  return complaint;
};

it('npm start says where to look and where the workbook is, serves the page, and stops in order', { timeout: 60_000 }, async () => {
  const file = path('start/arbetsbok.jsonl');
  const host = startProcess(['src/build/run.mjs', 'start'], { PORT: '0', WORKBOOK: file });
  const address = await host.address;
  for (const asked of ['/', '/page.js', '/page.css', '/Code.js', '/owl.js', '/o_spreadsheet.js', '/o_spreadsheet.xml', '/bootstrap.css']) {
    expect((await fetch(`${address}${asked}`)).status, asked).toBe(200);
  }
  expect(readFileSync(`${file}.lock`, 'utf8')).toBe(String(host.id));
  host.kill('SIGINT');
  expect(await host.exited).toEqual({
    code: 0,
    output: `Öppna ${address} i webbläsaren.\nArbetsboken sparas i ${file}. Avsluta med Ctrl+C.\n`,
    complaint: '',
  });
  expect(readdirSync(path('start'))).toEqual(['arbetsbok.jsonl']);
});

describe('the port', () => {
  const taken = createServer();
  let port = '';
  beforeAll(async () => {
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
    const address = taken.address();
    port = typeof address === 'object' && address !== null ? String(address.port) : '';
  });
  afterAll(() => taken.close());

  it('in use is told, and no workbook is made', async () => {
    expect(await complaintOf({ PORT: port, WORKBOOK: path('port.jsonl') })).toBe(`Porten ${port} används redan.\n${otherPort}`);
    expect(existsSync(path('port.jsonl'))).toBe(false);
  });

  it('that is no number is told', async () => {
    expect(await complaintOf({ PORT: 'åtta', WORKBOOK: path('port.jsonl') })).toBe(
      'PORT=åtta är ingen port. Skriv ett heltal mellan 1 och 65535, till exempel PORT=8734 npm start\n',
    );
  });

  it.each(['80.5', '-1', '65536', ' ', '0x50', '1e3', '8733 ', 'NaN'])('%j is none', (text) => {
    expect(() => portFrom(text)).toThrow(`PORT=${text} är ingen port.`);
  });

  it.each([[undefined, 8733], ['', 8733], ['0', 0], ['65535', 65535]])('%j is %i', (text, expected) => expect(portFrom(text)).toBe(expected));
});

describe('the workbook cannot be written', () => {
  const told = (file: string, complaint: string, reason: string): void =>
    expect(complaint).toBe(`Det går inte att skriva till arbetsboken ${file} (${reason}).\nGe skrivrättighet till mappen, ${otherFile}`);

  it('below a file', async () => {
    writeFileSync(path('fil'), 'hej');
    for (const file of [path('fil/arbetsbok.jsonl'), path('fil/djupare/arbetsbok.jsonl')]) {
      told(file, await complaintOf({ WORKBOOK: file }), 'en del av sökvägen är en fil, ingen mapp');
    }
    expect(readFileSync(path('fil'), 'utf8')).toBe('hej');
  });

  it('over a folder', () => {
    mkdirSync(path('mapp'));
    expect(() => requireWritable(path('mapp'))).toThrow(`arbetsboken ${path('mapp')} (det är ingen fil).`);
    expect(readdirSync(path('mapp'))).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('where the system lets nobody make a file', () => {
    told('/proc/arbetsbok.jsonl', `${messageOf(() => lockWorkbook('/proc/arbetsbok.jsonl'))}\n`, 'mappen finns inte och kan inte skapas');
  });

  it.runIf(process.platform === 'linux')('where the system lets nobody make a folder, and that is told at once', async () => {
    const before = performance.now();
    const complaint = await complaintOf({ WORKBOOK: '/proc/x/y/arbetsbok.jsonl' });
    told('/proc/x/y/arbetsbok.jsonl', complaint, 'mappen finns inte och kan inte skapas');
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it.each([
    ['EACCES', 'åtkomst nekas'],
    ['EROFS', 'disken är skrivskyddad'],
    ['ENOSPC', 'disken är full'],
    ['EEXIST', 'där en mapp skulle skapas finns redan en fil'],
    ['EODD', 'felkod EODD'],
  ])('because of %s: %s', (code, reason) => {
    expect(systemReason(Object.assign(new Error(`${code}: in English, open 'x'`), { code }))).toBe(reason);
  });
});

describe('a damaged workbook', () => {
  it('is told, left alone, and not kept locked', async () => {
    const file = path('skadad.jsonl');
    writeFileSync(file, 'anteckningar\n');
    expect(await complaintOf({ WORKBOOK: file })).toBe(
      `Arbetsboken ${file} är skadad (rad 1 går inte att läsa) och har lämnats orörd.\nLägg tillbaka en säkerhetskopia, eller starta med en annan fil: WORKBOOK=min-arbetsbok npm start\n`,
    );
    expect(readFileSync(file, 'utf8')).toBe('anteckningar\n');
    expect(existsSync(`${file}.lock`)).toBe(false);
  });
});

describe('a workbook that is open already', () => {
  it('is not opened by a second host, and is when the first is gone', { timeout: 60_000 }, async () => {
    const file = path('upptagen.jsonl');
    const first = startProcess(program, { PORT: '0', WORKBOOK: file });
    await first.address;
    const before = readFileSync(file);
    expect(await complaintOf({ WORKBOOK: file })).toBe(`Arbetsboken ${file} är redan öppen i en annan körning (process ${first.id}).\nStäng den först, ${otherFile}Är du säker på att ingen annan körning pågår, ta bort filen ${file}.lock och försök igen.\n`);
    expect(readFileSync(file).equals(before)).toBe(true);
    first.kill('SIGKILL');
    await first.exited;
    const second = startProcess(program, { PORT: '0', WORKBOOK: file });
    await second.address;
    expect(readFileSync(`${file}.lock`, 'utf8')).toBe(String(second.id));
    second.kill('SIGKILL');
  });

  it.each(['', 'abc', '-1', '0', '999999999', String(process.pid)])('is taken over from a host that is gone: %j', (owner) => {
    const file = path(`lämnad-${owner}`);
    writeFileSync(`${file}.lock`, owner);
    const unlock = lockWorkbook(file);
    expect(readFileSync(`${file}.lock`, 'utf8')).toBe(String(process.pid));
    unlock();
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  it('is not taken from a process that lives, whoever owns it', () => {
    writeFileSync(path('levande.lock'), '1');
    expect(() => lockWorkbook(path('levande'))).toThrow('är redan öppen i en annan körning (process 1).');
    expect(readFileSync(path('levande.lock'), 'utf8')).toBe('1');
  });
});
