import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ensureChromium } from '../src/build/chromium';

const starts = 5;
const edits = 20;

/** What a person waits for: from `npm start` to a page that can be used, and from an edit to its result in another tab. */
export default async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'sysselsattningskrav-'));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  try {
    const fresh: Start[] = [];
    const existing: Start[] = [];
    for (let round = 0; round < starts; round++) {
      const workbook = join(folder, `${round}.jsonl`);
      fresh.push(await measuredStart(browser, workbook));
      existing.push(await measuredStart(browser, workbook));
    }
    print('npm start to page ready, new workbook', fresh);
    print('npm start to page ready, existing workbook', existing);
    await measureEdits(browser, join(folder, 'edits.jsonl'));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Milliseconds since the command was given. */
type Start = { readonly listening: number; readonly ready: number };

type Host = { readonly address: string; readonly stop: () => Promise<void> };

/** The host as a person starts it, npm included. */
const start = (workbook: string): Promise<Host> =>
  new Promise((resolve, reject) => {
    const child = spawn('npm', ['start'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
      detached: process.platform !== 'win32',
      env: { ...process.env, PORT: '0', WORKBOOK: workbook },
    });
    const ended = new Promise<void>((done) => child.on('close', () => done()));
    const stop = async (): Promise<void> => {
      // npm has the host as its child: the signal goes to both.
      if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGTERM');
      else child.kill();
      await ended;
    };
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
      if (address !== undefined) resolve({ address, stop });
    });
    child.on('error', reject);
    void ended.then(() => reject(new Error(`npm start ended before it was ready:\n${output}`)));
  });

const openPage = async (browser: Browser, address: string): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector('body[data-ready]');
  return page;
};

const measuredStart = async (browser: Browser, workbook: string): Promise<Start> => {
  const begun = performance.now();
  const host = await start(workbook);
  const listening = performance.now() - begun;
  const page = await openPage(browser, host.address);
  const ready = performance.now() - begun;
  await page.close();
  await host.stop();
  return { listening, ready };
};

const print = (figure: string, measured: readonly Start[]): void => {
  const { listening, ready } = { listening: median(measured.map((one) => one.listening)), ready: median(measured.map((one) => one.ready)) };
  console.log(JSON.stringify({ figure, milliseconds: ready, ofWhichServer: listening, ofWhichPage: ready - listening, runs: measured.length }));
};

type Sheet = { readonly getters: { readonly getEvaluatedCell: (position: object) => { readonly value: unknown } } };

/** In the page: the framework that the grid is written in, which knows the grid's model. */
declare const owl: { readonly App: { readonly apps: Set<{ readonly root: { readonly component: { readonly model: Sheet } } }> } };

/** Moments by a clock that all tabs share, in milliseconds. */
type Moments = { pressed: number; seen: number };

const measureEdits = async (browser: Browser, workbook: string): Promise<void> => {
  const host = await start(workbook);
  const [one, other] = [await openPage(browser, host.address), await openPage(browser, host.address)];
  const times: number[] = [];
  const input = 'Kalkyl!B5';
  for (let hours = 101; hours <= 100 + edits; hours++) {
    await goTo(one, input);
    await one.evaluate(noteEnter);
    const seen = other.evaluate(noteResult, hours * 600);
    await one.keyboard.type(String(hours));
    await one.keyboard.press('Enter');
    const { pressed } = await one.evaluate(() => (globalThis as unknown as { moments: Moments }).moments);
    times.push((await seen) - pressed);
  }
  await host.stop();
  const milliseconds = median(times);
  console.log(JSON.stringify({ figure: 'edit in one tab to its computed result in another', milliseconds, slowest: Math.round(Math.max(...times)), runs: edits }));
};

/** Goes to a cell by way of the name box. */
const goTo = async (page: Page, cell: string): Promise<void> => {
  await page.locator('.o-named-range-selector input').click();
  await page.keyboard.type(cell);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.o-grid-composer .o-composer:focus');
};

const noteEnter = (): void => {
  const moments: Moments = { pressed: 0, seen: 0 };
  Object.assign(globalThis, { moments });
  const note = ({ key }: KeyboardEvent): void => {
    if (key !== 'Enter') return;
    moments.pressed = performance.timeOrigin + performance.now();
    document.removeEventListener('keydown', note, { capture: true });
  };
  document.addEventListener('keydown', note, { capture: true });
};

/** Looks at the extra cost (row 19, column B of Kalkyl) in every frame until it is what it should be. */
const noteResult = (expected: number): Promise<number> =>
  new Promise((resolve) => {
    const { getters } = [...owl.App.apps][0]!.root.component.model;
    const sheetId = [...document.querySelectorAll('.o-sheet')].find((tab) => tab.textContent?.trim() === 'Kalkyl')?.getAttribute('data-id');
    const look = (): void => {
      if (getters.getEvaluatedCell({ sheetId, col: 1, row: 18 }).value === expected) resolve(performance.timeOrigin + performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });

const median = (values: readonly number[]): number => Math.round([...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN);
