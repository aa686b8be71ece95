import { expect, test } from 'vitest';
import { workplace } from './support/workplace';
import type { Tab } from './support/tab';

const { openTab, host, restart } = workplace({ mayLoseServer: true });

/** What an error cell explains when the mouse rests on it. */
const explanation = async (tab: Tab, name: string): Promise<string> => {
  const { x, y } = await tab.pointOf(name);
  await tab.page.mouse.move(x, y);
  return tab.page.locator('.o-error-tooltip-message').innerText();
};

test('a function is offered, and asked for, by its name with Swedish letters', async () => {
  const tab = await openTab();
  await tab.goToCell('Kalkyl', 'K5');
  for (const [typed, name] of Object.entries({ '=LÖN': 'LONSAMHET', '=KOMMUN_INTÄ': 'KOMMUN_INTAKT', '=samhälle': 'SAMHALLE_INTAKT' })) {
    await tab.page.keyboard.type(typed);
    await tab.page.locator('.o-autocomplete-dropdown, .o-autocomplete').filter({ hasText: name }).first().waitFor();
    await tab.page.keyboard.press('Tab');
    await expect.poll(() => tab.page.locator('.o-topbar-composer').innerText()).toBe(`=${name}(`);
    await tab.page.keyboard.press('Escape');
    await tab.page.keyboard.press('Escape');
  }
  await tab.goToCell('Kalkyl', 'K5');
  await tab.typeInCell('=LÖNSAMHET(1;2)');
  expect(await explanation(tab, 'K5')).toBe('Okänd funktion: ”LÖNSAMHET”. Menade du LONSAMHET?');
});

test('a number with a dot stays as it was typed, and a function asks what it means', async () => {
  const tab = await openTab();
  await tab.goToCell('Kalkyl', 'L5');
  for (const typed of ['22.500', '1.234', '12.5']) await tab.typeInCell(typed);
  await tab.typeInCell('=KOMMUN_INTAKT("försörjningsstöd";L5)');
  expect(await Promise.all(['L5', 'L6', 'L7'].map(async (name) => (await tab.cell('Kalkyl', name)).value))).toEqual(['22.500', '1.234', '12.5']);
  expect(await explanation(tab, 'L8')).toMatch(/fick texten ”22\.500”\. Punkten kan betyda tusental eller decimaler/);
});

test('a formula without an argument that it needs says which', async () => {
  const tab = await openTab();
  await tab.goToCell('Kalkyl', 'M5');
  await tab.typeInCell('=PAYBACK_MONTHS(69600)');
  expect(await explanation(tab, 'M5')).toMatch(/^PAYBACK_MONTHS: argumentet årsintäkt .* är inte angivet/);
});

test('what a run cost is folded away, and the line at the bottom is one row at 200 % zoom', async () => {
  const tab = await openTab({ viewport: { width: 700, height: 450 }, deviceScaleFactor: 2 });
  await tab.goToCell('Upphandlingar', 'A2');
  await tab.openSidebar();
  const line = tab.page.locator('#status');
  expect((await line.boundingBox())?.height).toBeLessThan(32);
  expect(await tab.page.locator('#last-run').isVisible()).toBe(false);
  await tab.page.getByText('Teknik').click();
  expect(await tab.page.locator('#last-run').innerText()).toMatch(/^Senaste körning: .* tjänsteanrop/);
  expect((await line.boundingBox())?.height).toBeLessThan(32);
});

test('a menu command without a server says so at once and is not run later; what is said covers neither sums nor sidebar', async () => {
  const tab = await openTab();
  await tab.goToCell('Upphandlingar', 'A2');
  await host().kill();
  await tab.page.locator('#alarm').waitFor({ state: 'visible' });
  await tab.typeInCell('skrivet utan server');
  await tab.page.locator('.o-topbar-menu', { hasText: 'Sysselsättningskrav' }).click();
  await tab.page.getByText('Öppna kalkylen').click();
  const toast = tab.page.locator('.toast-message');
  await toast.waitFor({ timeout: 1_000 });
  expect(await toast.innerText()).toContain('Ingen kontakt med servern – försök igen när den är tillbaka.');
  const box = await toast.boundingBox();
  const bottom = await tab.page.locator('.o-spreadsheet-bottom-bar').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bottom?.y ?? 0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(1_400 - 300);
  await restart();
  await tab.page.locator('#alarm').waitFor({ state: 'hidden' });
  await expect.poll(() => tab.page.locator('#saved').innerText()).toBe('Allt är sparat');
  await new Promise((later) => setTimeout(later, 500));
  expect(await tab.page.locator('#sidebar').isVisible()).toBe(false);
  await tab.openSidebar();
});
