import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { ensureChromium } from '../src/build/chromium';
import { fillRegister } from '../src/build/demo/fillRegister';
import { panels, type PanelName } from '../src/contract/panels';
import { keysOf } from '../src/model/mapValues';

const openings = 10;

/** The panels to open, and what stands there once each can be used. */
const usable = { todo: '.warning', procurement: '.save-bar', calculation: '.insert', study: '.study-begin', help: '.help-group' } as const satisfies { readonly [Panel in PanelName]?: string };

/** What the sidebar weighs, and how long a person waits for it: the first paint in its frame, and from the menu to content. */
export default async (): Promise<void> => {
  for (const file of ['Sidebar.html', 'Paneler.html', 'Dialog.html']) print({ figure: `size of dist/${file}`, bytes: statSync(`dist/${file}`).size });
  const folder = mkdtempSync(join(tmpdir(), 'sysselsattningskrav-'));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  const host = await startHost(join(folder, 'arbetsbok.jsonl'));
  try {
    await fillRegister(host.address, new Date().toLocaleDateString('sv-SE'));
    for (const panel of keysOf(usable)) {
      const { menu } = panels[panel];
      const paints: number[] = [];
      const contents: number[] = [];
      for (let opening = 0; opening < openings; opening++) {
        const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
        const { paint, content } = await opened(page, host.address, menu, usable[panel]);
        paints.push(paint);
        contents.push(content);
        await page.close();
      }
      print({ figure: `sidebar, ${menu}: the frame's first paint`, ...spread(paints) });
      print({ figure: `sidebar, ${menu}: from the menu to content that can be used`, ...spread(contents) });
    }
  } finally {
    await browser.close();
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

type Host = { readonly address: string; readonly stop: () => Promise<void> };

const startHost = (workbook: string): Promise<Host> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/build/run.mjs', 'start'], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, PORT: '0', WORKBOOK: workbook } });
    const ended = new Promise<void>((done) => child.on('close', () => done()));
    const stop = async (): Promise<void> => {
      child.kill();
      await ended;
    };
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
      if (address !== undefined) resolve({ address, stop });
    });
    void ended.then(() => reject(new Error(`The host ended before it was ready:\n${output}`)));
  });

/** Milliseconds, by the page's own clock. */
type Opening = { readonly paint: number; readonly content: number };

const opened = async (page: Page, address: string, menu: string, selector: string): Promise<Opening> => {
  await page.goto(address);
  await page.waitForSelector('body[data-ready]');
  await page.locator('.o-sheet[title="Upphandlingar"]').click();
  await page.locator('.o-named-range-selector input').click();
  await page.keyboard.type('A2');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.o-grid-composer .o-composer:focus');
  await page.locator('.o-topbar-menu', { hasText: 'Sysselsättningskrav' }).click();
  const item = page.getByText(menu, { exact: true });
  await item.waitFor();
  const pressed = await item.evaluate((element) => {
    const now = performance.timeOrigin + performance.now();
    if (element instanceof HTMLElement) element.click();
    return now;
  });
  const frame = await (await page.waitForSelector('#sidebar iframe')).contentFrame();
  if (frame === null) throw new Error('The sidebar did not open.');
  const content = (await usableAt(frame, selector)) - pressed;
  const paint = Number(await (await frame.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)).jsonValue());
  return { paint, content };
};

/** The moment when something is seen, by the clock that frames share. */
const usableAt = (frame: Frame, selector: string): Promise<number> =>
  frame
    .waitForFunction((selected) => document.querySelector(`main:not([hidden]) ${selected}`)?.checkVisibility() === true && performance.timeOrigin + performance.now(), selector, { polling: 'raf' })
    .then((moment) => moment.jsonValue())
    .then(Number);

const spread = (values: readonly number[]): { readonly milliseconds: number; readonly fastest: number; readonly slowest: number; readonly runs: number } => {
  const sorted = [...values].map(Math.round).sort((a, b) => a - b);
  return { milliseconds: sorted[sorted.length >> 1] ?? NaN, fastest: sorted[0] ?? NaN, slowest: sorted.at(-1) ?? NaN, runs: values.length };
};

const print = (line: object): void => console.log(JSON.stringify(line));
