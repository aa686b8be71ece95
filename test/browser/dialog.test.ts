import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Effect, Opening } from '../../src/host/engine/protocol';
import { cell } from './support/cell';
import { answersWith, runMenuItem } from './support/scriptAnswers';
import type { Tab } from './support/tab';
import { workplace } from './support/workplace';

const { openTab } = workplace();

const html = `<!doctype html><html lang="sv"><head><title>Hämta</title></head><body><main><h1>Filen är klar</h1>
<p><a id="data" download="rader.csv" href="data:text/csv;charset=utf-8,a%3B%C3%B6">Hämta rader</a></p>
<p><a id="blob" download="brev.txt">Hämta brev</a></p>
<button id="ready">Klar</button> <button id="ask">Fråga</button>
<p id="reach"></p>
<script>
document.getElementById('blob').href = URL.createObjectURL(new Blob(['Hej då']));
document.getElementById('ready').onclick = () => google.script.host.close();
document.getElementById('ask').onclick = () => google.script.run.withSuccessHandler((value) => { document.getElementById('reach').textContent = 'svar ' + value; }).openCalculation();
try { parent.document.title = 'kapad'; } catch { document.getElementById('reach').textContent = 'kommer inte åt'; }
</script></main></body></html>`;

const openDialog = async (tab: Tab, more: Partial<Extract<Effect, { kind: 'dialog' }>> = {}): Promise<Frame> => {
  await answersWith(tab.page, { kind: 'dialog', title: 'Hämta filen', html, width: 420, height: 260, ...more });
  await runMenuItem(tab);
  const frame = await (await tab.page.locator('#dialog iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The dialog is not open.');
  return frame;
};
const isInCells = (tab: Tab): Promise<unknown> => tab.page.waitForSelector('.o-grid-composer .o-composer:focus');

test('a dialog has its name and its size, reaches nothing of the page, and gives links to files', async () => {
  const tab = await openTab();
  const frame = await openDialog(tab);
  const dialog = tab.page.getByRole('dialog', { name: 'Hämta filen' });
  expect(await dialog.locator('iframe').boundingBox()).toMatchObject({ width: 420, height: 260 });
  await frame.getByText('kommer inte åt').waitFor();
  expect(await tab.page.title()).not.toBe('kapad');
  for (const [link, name, content] of [['#data', 'rader.csv', 'a;ö'], ['#blob', 'brev.txt', 'Hej då']] as const) {
    const [download] = await Promise.all([tab.page.waitForEvent('download'), frame.locator(link).click()]);
    expect(download.suggestedFilename()).toBe(name);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    expect(Buffer.concat(chunks).toString('utf8')).toBe(content);
  }
});

test('axe finds nothing to complain of in an open dialog', async () => {
  const tab = await openTab();
  await openDialog(tab);
  const page = tab.page.mainFrame();
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { readonly axe: typeof axe };
    const { violations } = await checker.run({ include: ['html'], exclude: ['.o-spreadsheet', '#dialog iframe'] }, { iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join()}`);
  });
  expect(found).toEqual([]);
});

test.each<readonly [string, (tab: Tab, frame: Frame) => Promise<unknown>]>([
  ['Escape in its page', async (tab, frame) => (await frame.locator('#ready').focus(), tab.page.keyboard.press('Escape'))],
  ['Escape beside its page', async (tab) => (await tab.page.getByRole('button', { name: 'Stäng', exact: true }).focus(), tab.page.keyboard.press('Escape'))],
  ['Stäng', (tab) => tab.page.getByRole('button', { name: 'Stäng', exact: true }).click()],
  ['its page itself', (_tab, frame) => frame.getByRole('button', { name: 'Klar' }).click()],
])('%s puts a dialog away, and the keyboard is back in the cells', async (_what, putAway) => {
  const tab = await openTab();
  await tab.goToCell('Kalkyl', 'L9');
  const frame = await openDialog(tab);
  await frame.locator('#ready').waitFor();
  await expect.poll(() => tab.page.evaluate(() => document.activeElement?.className)).toBe('dialog-page');
  await tab.page.unroute('**/run');
  await putAway(tab, frame);
  await tab.page.locator('#dialog').waitFor({ state: 'hidden' });
  await tab.page.locator('#dialog iframe').waitFor({ state: 'detached' });
  await isInCells(tab);
  await tab.typeInCell('efter');
  await tab.seesInCell('Kalkyl', 'L9', 'efter');
});

const large = `<!doctype html><html lang="sv"><head><title>Stor</title></head><body style="margin:0;width:1160px"><main style="height:1400px"><h1>Stor</h1>
<button id="ready">Klar</button></main><button id="last">Sist</button></body></html>`;

test.each([
  ['in a window of 1000 x 600', { viewport: { width: 1000, height: 600 } }],
  ['at 200 % zoom', { viewport: { width: 700, height: 450 }, deviceScaleFactor: 2 }],
  ['at 400 % zoom', { viewport: { width: 350, height: 225 }, deviceScaleFactor: 4 }],
] as const)('a dialog of 1180 x 720 %s fits in it and scrolls inside itself', async (_where, options) => {
  const tab = await openTab();
  const frame = await openDialog(tab, { html: large, width: 1180, height: 720 });
  expect(await tab.page.locator('#dialog iframe').boundingBox()).toMatchObject({ width: 1180, height: 720 });
  await tab.page.setViewportSize(options.viewport);
  const { width, height } = options.viewport;
  for (const part of ['#dialog', '#dialog iframe', '#dialog-close', '#dialog-title']) {
    const box = await tab.page.locator(part).boundingBox();
    expect(Math.min(box?.x ?? -1, box?.y ?? -1)).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  }
  expect(await tab.page.locator('#dialog').evaluate((dialog) => dialog.scrollHeight <= dialog.clientHeight && dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
  await frame.locator('#last').click();
  expect(await frame.evaluate(() => window.scrollY)).toBeGreaterThan(0);
});

test('a menu item that is pressed again before its answer runs once and shows one dialog', async () => {
  const tab = await openTab();
  let asked = 0;
  const answer = { ok: true, value: null, calls: { reads: 0, writes: 0, flushes: 0, cells: 0, others: 0 }, milliseconds: 1, revisions: [] };
  await tab.page.route('**/run', async (route) => {
    asked += 1;
    await new Promise((later) => setTimeout(later, 1_000));
    await route.fulfill({ json: { ...answer, effects: [{ kind: 'dialog', title: 'Hämta filen', html, width: 420, height: 260 }] } });
  });
  for (let press = 0; press < 2; press++) {
    await tab.page.locator('.o-topbar-menu', { hasText: 'Sysselsättningskrav' }).click();
    await tab.page.getByText('Öppna kalkylen').click();
  }
  await tab.page.getByRole('dialog', { name: 'Hämta filen' }).waitFor();
  await tab.page.waitForTimeout(1_200);
  expect([asked, await tab.page.locator('#dialog iframe').count()]).toEqual([1, 1]);
  await tab.page.keyboard.press('Escape');
  await tab.page.locator('#dialog').waitFor({ state: 'hidden' });
  await runMenuItem(tab);
  await tab.page.getByRole('dialog', { name: 'Hämta filen' }).waitFor();
});

test('a dialog that the sidebar opened gives the keyboard back to where it was in the sidebar', async () => {
  const tab = await openTab();
  await answersWith(tab.page, { kind: 'sidebar', title: 'Sidan', html });
  await runMenuItem(tab);
  await answersWith(tab.page, { kind: 'dialog', title: 'Hämta filen', html, width: 420, height: 260 });
  await tab.sidebar.getByRole('button', { name: 'Fråga' }).press('Enter');
  await tab.page.frameLocator('#dialog iframe').locator('#ready').focus();
  await tab.page.keyboard.press('Escape');
  await tab.page.locator('#dialog').waitFor({ state: 'hidden' });
  await tab.sidebar.locator('#ask:focus').waitFor();
});

test('the page of a dialog prints itself, and not what is behind it', async () => {
  const tab = await openTab();
  const frame = await openDialog(tab);
  await tab.page.evaluate(() => window.addEventListener('beforeprint', () => (document.title = 'skriver ut')));
  await frame.evaluate(() => {
    window.addEventListener('beforeprint', () => (document.title = 'skriver ut'));
    window.print();
  });
  await expect.poll(() => frame.title()).toBe('skriver ut');
  expect(await tab.page.title()).not.toBe('skriver ut');
});

test('a later dialog takes the place of an earlier one, and nothing outside it can be reached', async () => {
  const tab = await openTab();
  const first = await openDialog(tab);
  await answersWith(tab.page, { kind: 'dialog', title: 'Den andra', html: '<p>Bara en del av en sida</p>', width: null, height: null });
  await first.getByRole('button', { name: 'Fråga' }).click();
  await tab.page.getByRole('dialog', { name: 'Den andra' }).waitFor();
  await tab.page.frameLocator('#dialog iframe').getByText('Bara en del av en sida').waitFor();
  expect(await tab.page.locator('#dialog iframe').count()).toBe(1);
  await tab.page.evaluate(() => document.getElementById('who')?.focus());
  expect(await tab.page.evaluate(() => document.activeElement?.id)).not.toBe('who');
});

test('a script takes the person to cells of another sheet, and waits for rows that are on their way', async () => {
  const tab = await openTab();
  await tab.openSheet('Kalkyl');
  const opening: Opening = await tab.page.evaluate(async () => (await fetch('/workbook')).json());
  const sheetId = opening.snapshot.sheets.find(({ name }) => name === 'Budget')?.id ?? '';
  await answersWith(tab.page, { kind: 'select', sheetId, zone: { left: 1, right: 2, top: 4, bottom: 6 } });
  await runMenuItem(tab);
  await tab.page.waitForSelector('.o-sheet.active[title="Budget"]');
  await expect.poll(() => tab.page.evaluate(cell.current)).toBe('B5:C7');

  const rows = opening.snapshot.sheets.find(({ id }) => id === sheetId)?.rowNumber ?? 0;
  await answersWith(tab.page, { kind: 'select', sheetId, zone: { left: 0, right: 0, top: rows, bottom: rows } });
  await runMenuItem(tab);
  await tab.page.unroute('**/run');
  expect(await tab.page.evaluate(cell.current)).toBe('B5:C7');
  await tab.insertRowAbove(5);
  await expect.poll(() => tab.page.evaluate(cell.current)).toBe(`A${rows + 1}`);
});
