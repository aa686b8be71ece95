import { expect, test } from 'vitest';
import { workplace } from './support/workplace';

const { openTab } = workplace();

test('a formula typed with semicolons and a decimal comma gives its result', async () => {
  const tab = await openTab();
  await tab.goToCell('Kalkyl', 'I5');
  await tab.typeInCell('=PAYBACK_MONTHS(69600;43000;1;0,5)');
  await tab.seesInCell('Kalkyl', 'I5', /^38,8465/);
  expect((await tab.cell('Kalkyl', 'I5')).value).toBeCloseTo((69_600 * 12) / (43_000 * 0.5), 10);
  await tab.goToCell('Kalkyl', 'I5');
  await expect.poll(() => tab.page.locator('.o-topbar-composer').innerText()).toBe('=PAYBACK_MONTHS(69600; 43000; 1; 0,5)');
});

test('what is typed over a formula replaces all of it, also on a slow computer', async () => {
  const tab = await openTab();
  const cdp = await tab.page.context().newCDPSession(tab.page);
  const cells = ['L5', 'L6', 'L7'];
  await tab.goToCell('Kalkyl', 'L5');
  for (const _ of cells) await tab.typeInCell('=MERKOSTNAD(116)');
  await tab.goToCell('Kalkyl', 'L5');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (const _ of cells) await tab.typeInCell('åter');
  for (const name of cells) await tab.seesInCell('Kalkyl', name, /^åter$/);
});

test('numbers typed the Swedish way, with spaces, kr and per cent, are numbers', async () => {
  const tab = await openTab();
  const typed = { '22 500': 22_500, '12 500': 12_500, '22 500 kr': 22_500, '50 %': 0.5, '12,5': 12.5, '-7': -7, '1 234 567,5': 1_234_567.5, '99,50 kr': 99.5 };
  await tab.goToCell('Kalkyl', 'H20');
  for (const text of Object.keys(typed)) await tab.typeInCell(text);
  const seen = await Promise.all(Object.keys(typed).map((_, index) => tab.cell('Kalkyl', `H${20 + index}`)));
  expect(seen.map(({ value }) => value)).toEqual(Object.values(typed));
});

test('the beginning of a function offers it with its Swedish text, Tab takes it, and its arguments are explained', async () => {
  const tab = await openTab();
  await tab.goToCell('Kalkyl', 'K5');
  await tab.page.keyboard.type('=KOMM');
  const offer = tab.page.locator('.o-autocomplete-dropdown, .o-autocomplete').filter({ hasText: 'KOMMUN_INTAKT' }).first();
  await offer.waitFor();
  expect(await offer.innerText()).toContain('Kommunens intäkt');
  await tab.page.keyboard.press('Tab');
  await expect.poll(() => tab.page.locator('.o-topbar-composer').innerText()).toBe('=KOMMUN_INTAKT(');
  await tab.page.keyboard.press('Control+a');
  await tab.page.keyboard.type('=PAYBACK_MONTHS(69600;');
  const help = tab.page.locator('.o-formula-assistant');
  await expect.poll(() => help.locator('.o-formula-assistant-focus').allInnerTexts()).toContain('årsintäkt');
  const descriptions = help.locator('.o-formula-assistant-arg-description');
  await expect.poll(() => descriptions.first().isVisible()).toBe(true);
  await expect.poll(async () => (await descriptions.nth(1).boundingBox())?.height).toBeGreaterThan(10);
  expect(await help.innerText()).toMatch(/intäkt/i);
  await tab.page.keyboard.press('Escape');
});

test('a faulty formula shows an error, and resting on the cell explains it in Swedish', async () => {
  const tab = await openTab();
  await tab.goToCell('Kalkyl', 'I9');
  await tab.typeInCell('=PAYBACK_MONTHS(69600;-5)');
  await tab.seesInCell('Kalkyl', 'I9', /^#ERROR$/);
  const { x, y } = await tab.pointOf('I9');
  await tab.page.mouse.move(x, y);
  const tip = tab.page.locator('.o-error-tooltip-message');
  await tip.waitFor();
  expect(await tip.innerText()).toMatch(/^PAYBACK_MONTHS: argumentet årsintäkt ska vara mer än 0 kr, men fick −5\./);
});
