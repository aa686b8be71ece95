import { expect, test } from 'vitest';
import { sidebarFrame, violations } from './support/accessibility';
import type { Tab } from './support/tab';
import { workplace } from './support/workplace';

const { openTab } = workplace();

const openHelp = async (tab: Tab): Promise<void> => {
  await tab.page.locator('.o-topbar-menu', { hasText: 'Sysselsättningskrav' }).click();
  await tab.page.getByText('Hjälp och funktioner').click();
  await tab.sidebar.getByRole('searchbox', { name: 'Sök i hjälpen' }).waitFor();
};

/** The entry with a title, among those that the search found. */
const foundEntry = (tab: Tab, title: string) =>
  tab.sidebar.locator('.help-entry:visible', { has: tab.page.locator(`.help-title:text-is("${title}")`) });

test('by keyboard alone: a misspelt name is suggested, the function opened, an example inserted, and the cell shows the right value', async () => {
  const tab = await openTab();
  const { keyboard } = tab.page;
  await tab.goToCell('Kalkyl', 'M5');
  await openHelp(tab);
  await tab.tabTo(/searchbox "Sök i hjälpen"/);
  await keyboard.type('paybak months');
  await tab.tabTo(/button "PAYBACK_MONTHS"/);
  await keyboard.press('Enter');
  await foundEntry(tab, 'PAYBACK_MONTHS').waitFor();
  await expect.poll(() => tab.sidebar.locator('[role=status]').first().innerText()).toMatch(/träff/);
  await tab.sidebar.locator('input[type=search]:focus').waitFor();
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await tab.tabTo(/button "Infoga i markerad cell"/);
  await keyboard.press('Tab');
  await tab.tabTo(/button "Infoga i markerad cell"/);
  await keyboard.press('Enter');
  await tab.sidebar.getByText('Formeln står nu i Kalkyl!M5.').waitFor();
  // 69 600 kr paid back by half of 43 000 kr a year, as the second example says.
  await expect.poll(async () => (await tab.cell('Kalkyl', 'M5')).value).toBeCloseTo((69_600 * 12) / (43_000 * 0.5), 10);
  await tab.tabTo(/button "Infoga i markerad cell"/);
});

test('an occupied cell is asked about, one example at a time; Escape leaves the cell as it was and focus on the button', async () => {
  const tab = await openTab();
  await tab.goToCell('Kalkyl', 'N5');
  await tab.typeInCell('mitt eget');
  await tab.goToCell('Kalkyl', 'N5');
  await openHelp(tab);
  await tab.sidebar.getByRole('searchbox').fill('merkostnad');
  await foundEntry(tab, 'MERKOSTNAD').locator('summary').click();
  const insert = tab.sidebar.getByRole('button', { name: 'Infoga i markerad cell' });
  await insert.first().click();
  await tab.sidebar.getByText('I N5 står redan ”mitt eget”. Ersätt?').waitFor();
  await insert.last().click();
  await expect.poll(() => tab.sidebar.getByText('I N5 står redan').count()).toBe(1);
  await tab.sidebar.locator('.question:focus').waitFor();
  await tab.page.keyboard.press('Escape');
  await tab.sidebar.locator('button:focus', { hasText: 'Infoga i markerad cell' }).waitFor();
  expect(await tab.cellText('Kalkyl', 'N5')).toBe('mitt eget');
  await insert.last().click();
  await tab.sidebar.getByRole('button', { name: 'Ersätt' }).click();
  await tab.sidebar.getByText('Formeln står nu i Kalkyl!N5.').waitFor();
  await expect.poll(async () => (await tab.cell('Kalkyl', 'N5')).value).toBe(80.5 * 600 + 12_000);
});

test('a copied example is the formula as it stands, ready to be pasted into a cell', async () => {
  const tab = await openTab();
  await openHelp(tab);
  await tab.sidebar.getByRole('searchbox').fill('verkningsgrad');
  await foundEntry(tab, 'VERKNINGSGRAD').locator('summary').click();
  await tab.sidebar.getByRole('button', { name: 'Kopiera' }).click();
  await tab.sidebar.getByText('Kopierad.').waitFor();
  await tab.sidebar.getByRole('searchbox').fill('');
  await tab.page.keyboard.press('Control+v');
  expect(await tab.sidebar.getByRole('searchbox').inputValue()).toBe('=VERKNINGSGRAD(120000;600000)');
});

test('nothing is made before it is opened: groups first, then a sheet, then a column; and a task leads to its panel', async () => {
  const tab = await openTab();
  await openHelp(tab);
  const { sidebar } = tab;
  expect(await sidebar.locator('.help-entry').count()).toBe(0);
  expect(await sidebar.locator('.help-group > summary').count()).toBe(6);
  await sidebar.getByText('Kolumner per blad').click();
  await sidebar.locator('.help-sheet > summary', { hasText: 'Platser' }).click();
  await sidebar.locator('.help-entry', { hasText: 'Senast uppföljd' }).locator('summary').click();
  await sidebar.getByText('2026-03-01, Nov -17, eller ? om datumet inte är känt.').waitFor();
  expect(await sidebar.locator('.help-facts').count()).toBe(1);
  await sidebar.getByText('Hur gör jag').click();
  await sidebar.getByText('Se vad som väntar på mig').click();
  await sidebar.getByRole('button', { name: 'Öppna Att göra' }).click();
  await sidebar.getByRole('heading', { name: 'Att göra', level: 1 }).waitFor();
  await sidebar.getByRole('button', { name: 'Hjälp', exact: true }).click();
  expect(await sidebar.locator('.help-facts').count()).toBe(1);
});

test('a search with many answers shows the best, and the rest on request, with focus on the first of them', async () => {
  const tab = await openTab();
  await openHelp(tab);
  await tab.sidebar.getByRole('searchbox').fill('upphandling');
  const entries = tab.sidebar.locator('.help-entry:visible');
  await expect.poll(() => entries.count()).toBe(25);
  await tab.sidebar.getByRole('button', { name: /^Visa alla \d+$/ }).click();
  await expect.poll(() => entries.count()).toBeGreaterThan(40);
  expect(await entries.nth(25).locator('summary:focus').count()).toBe(1);
});

test.each([
  ['at 100 %', { viewport: { width: 1400, height: 900 } }],
  ['at 200 % zoom', { viewport: { width: 700, height: 450 }, deviceScaleFactor: 2 }],
])('axe finds nothing to complain of, and nothing needs sideways scrolling %s, nor with text of double size', async (_, options) => {
  const tab = await openTab(options);
  await openHelp(tab);
  const frame = await sidebarFrame(tab);
  const overflow = () => frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await violations(frame)).toEqual([]);
  await frame.getByText('Hur gör jag').click();
  await frame.getByText('Starta ett register').click();
  expect(await violations(frame)).toEqual([]);
  await frame.getByRole('searchbox').fill('sannolikhet');
  for (const fold of await frame.locator('.help-entry:visible > summary').all()) await fold.click();
  await frame.locator('.help-example').first().waitFor();
  expect(await violations(frame)).toEqual([]);
  expect(await overflow()).toBe(0);
  await frame.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await overflow()).toBe(0);
  await frame.getByRole('searchbox').fill('merkosnad');
  await frame.getByRole('button', { name: 'MERKOSTNAD', exact: true }).waitFor();
  expect(await violations(frame)).toEqual([]);
  expect(await overflow()).toBe(0);
});
