import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { stop as stopBundler } from 'esbuild';
import { ensureChromium } from '../chromium';
import { buildAll } from '../dist';
import { buildHostPage } from '../hostPage';
import { load } from '../load.mjs';

/** What is used of the host. */
type HostModule = {
  readonly openHost: (options: {
    readonly port: number;
    readonly workbook: string;
    readonly files: Readonly<Record<'dist' | 'page' | 'script', string>>;
  }) => Promise<{ readonly address: string; readonly close: () => Promise<void> }>;
};

const folder = 'docs/bilder';

/** Takes the README's pictures of the product as it is, on a new workbook. */
export default async (): Promise<void> => {
  const [{ openHost }] = await Promise.all([load<HostModule>('src/host/server/host.ts'), buildAll(), buildHostPage()]);
  await stopBundler();
  const temporary = mkdtempSync(join(tmpdir(), 'sysselsattningskrav-'));
  console.debug = () => {};
  const files = { dist: 'dist', page: 'src/host/page', script: 'node_modules/.cache/host/page.js' };
  const host = await openHost({ port: 0, workbook: join(temporary, 'arbetsbok.jsonl'), files });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  try {
    await takeOverview(browser, host.address);
    await takePanel(browser, host.address);
  } finally {
    await browser.close();
    await host.close();
    rmSync(temporary, { recursive: true, force: true });
  }
};

/** The budget with a row selected, and the sidebar with that row's calculation. */
const takeOverview = async (browser: Browser, address: string): Promise<void> => {
  const page = await openPanel(browser, address, 900);
  await save(page, 'oversikt');
};

/** The whole panel, as tall as it is. */
const takePanel = async (browser: Browser, address: string): Promise<void> => {
  const page = await openPanel(browser, address, 900);
  const content = page.frameLocator('#sidebar iframe').locator('html');
  const { height = 900 } = (await content.boundingBox()) ?? {};
  const visible = (await page.locator('#sidebar-frame').boundingBox())?.height ?? 900;
  await page.setViewportSize({ width: 1400, height: Math.ceil(900 - visible + height) });
  const { x = 0, y = 0, width = 300 } = (await page.locator('#sidebar').boundingBox()) ?? {};
  const bottom = (await page.locator('#sidebar').boundingBox())?.height ?? height;
  await settled(page);
  await save(page, 'kalkyl', { x, y, width, height: bottom });
};

const openPanel = async (browser: Browser, address: string, height: number): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1400, height }, deviceScaleFactor: 1 });
  await page.goto(address);
  await page.waitForSelector('body[data-ready]');
  await page.locator('.o-sheet[title="Budget"]').click();
  await page.locator('.o-named-range-selector input').click();
  await page.keyboard.type('A7');
  await page.keyboard.press('Enter');
  await page.locator('.o-topbar-menu', { hasText: 'Sysselsättningskrav' }).click();
  await page.getByText('Öppna kalkylen').click();
  await page.frameLocator('#sidebar iframe').getByText('Rad 7').first().waitFor();
  await page.mouse.move(700, 700);
  await settled(page);
  return page;
};

/** Until what was asked for is on the screen: the grid redraws, the chart measures itself. */
const settled = async (page: Page): Promise<void> => {
  await page.waitForTimeout(300);
};

const save = async (page: Page, name: string, clip?: { x: number; y: number; width: number; height: number }): Promise<void> => {
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, ...(clip && { clip }) });
  await page.close();
  console.log(path);
};
