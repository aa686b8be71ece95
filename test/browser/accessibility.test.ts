import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { sidebarFrame, violations } from './support/accessibility';
import { budgetRow } from './support/budgetRow';
import { cut, flaws } from './support/craft';
import { filledWorkplace, standFor } from './support/filledWorkplace';
import { dialogNames, openDialog, openPanel, panelNames, unfold } from './support/rooms';
import { scenes } from './support/scenes';
import type { Tab } from './support/tab';

const { openTab, host } = filledWorkplace();

/** Everything that is wrong with what is shown. */
const wrong = async (frame: Frame): Promise<readonly string[]> => [...(await violations(frame)), ...(await flaws(frame)), ...(await cut(frame))];

test.each(panelNames)('nothing is wrong with the panel %s: as it opens, unfolded, in its other scenes, and with text of double size', async (panel) => {
  const tab = await openTab();
  await standFor(tab, panel);
  const frame = await openPanel(tab, panel);
  expect([...(await flaws(frame)), ...(await cut(frame))]).toEqual([]);
  await unfold(frame);
  expect(await wrong(frame)).toEqual([]);
  for (const { what, show } of scenes[panel] ?? []) {
    await show(frame, host().address);
    expect(await wrong(frame), what).toEqual([]);
  }
  await frame.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await cut(frame)).toEqual([]);
});

test.each(dialogNames)('nothing is wrong with the window %s, with everything in it open', async (dialog) => {
  const frame = await openDialog(await openTab(), dialog);
  expect([...(await flaws(frame)), ...(await cut(frame))]).toEqual([]);
  await unfold(frame);
  await frame.locator('button[aria-expanded="false"]').evaluateAll((folded) => folded.forEach((button) => button instanceof HTMLElement && button.click()));
  expect(await wrong(frame)).toEqual([]);
});

test('axe finds nothing to complain of in the sidebar, at the start, unfolded, with a slip, with a faulty field, and with a row that gives no answer', async () => {
  const tab = await openTab();
  const row = await budgetRow(tab, 'Markskötsel');
  await tab.goToCell('Budget', `A${row}`);
  await tab.openSidebar();
  await tab.sidebar.getByText(`Rad ${row}: Markskötsel`).waitFor();
  const frame = await sidebarFrame(tab);
  expect(await violations(frame)).toEqual([]);
  for (const fold of await frame.locator('summary').all()) await fold.click();
  for (const help of await frame.locator('.help-toggle').all()) await help.click();
  expect(await frame.locator('details:not([open])').count()).toBe(0);
  expect(await violations(frame)).toEqual([]);
  await frame.getByRole('textbox', { name: 'Sannolikhet ändå' }).fill('0,5');
  await frame.getByRole('button', { name: 'Ändra till 50' }).waitFor();
  expect(await violations(frame)).toEqual([]);
  await frame.getByRole('textbox', { name: 'Månadslön' }).fill('många');
  await frame.locator('.stale-note').waitFor();
  expect(await violations(frame)).toEqual([]);
  await tab.goToCell('Budget', `F${row}`);
  await tab.page.keyboard.press('Delete');
  await tab.sidebar.getByRole('button', { name: 'Hämta markerad rad' }).click();
  await frame.getByText('Inget svar än', { exact: true }).waitFor();
  expect(await violations(frame)).toEqual([]);
});

test('axe finds nothing to complain of in the page around the engine’s own grid', async () => {
  const tab = await openTab();
  expect(await violations(tab.page.mainFrame(), ['.o-spreadsheet'])).toEqual([]);
  await tab.openSidebar();
  expect(await violations(tab.page.mainFrame(), ['.o-spreadsheet', '#sidebar iframe'])).toEqual([]);
});

/** How far the content reaches outside its window, in pixels. */
const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What of the page lies over the sidebar's left edge, if anything. */
const coversSidebar = (tab: Tab): Promise<string | null> =>
  tab.page.locator('#sidebar').evaluate((sidebar) => {
    const { left, top, height } = sidebar.getBoundingClientRect();
    const there = document.elementFromPoint(left + 3, top + height / 2);
    return there === null || sidebar.contains(there) ? null : there.className;
  });

test.each([
  ['at 100 %', { viewport: { width: 1400, height: 900 } }],
  ['at 200 % zoom', { viewport: { width: 700, height: 450 }, deviceScaleFactor: 2 }],
])('nothing in the sidebar needs sideways scrolling %s, nor with text of double size', async (_, options) => {
  const tab = await openTab(options);
  await tab.openSidebar();
  const frame = await sidebarFrame(tab);
  for (const fold of await frame.locator('summary').all()) await fold.click();
  await frame.getByRole('textbox', { name: 'Månadslön' }).fill('många');
  expect(await frame.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(300);
  expect(await overflow(frame)).toBe(0);
  await frame.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await overflow(frame)).toBe(0);
  expect(await overflow(tab.page.mainFrame())).toBe(0);
  expect(await coversSidebar(tab)).toBe(null);
});
