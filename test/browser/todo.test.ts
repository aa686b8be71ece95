import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { registerWorkbook } from '../host/register/support/registerWorkbook';
import { addresses, lateStep, persons, procurement, waitingPlace } from '../server/reminders/support/register';
import { workplace } from './support/workplace';
import type { Tab } from './support/tab';

const { openTab, host, restart } = workplace({
  mayLoseServer: true,
  prepare: (path) =>
    registerWorkbook(path, {
      procurements: [
        procurement({ department: 'KLF', plannedStart: '2026-08-01', advertised: '2026-10-01', caseNumber: 'KS 2026/1' }),
        procurement({ id: 'U-2026-002', name: 'Städ <b>och</b> tvätt' }),
      ],
      steps: [lateStep(), lateStep({ id: 'S-2026-002', procurement: 'U-2026-002', planned: '2026-10-01' })],
      places: [waitingPlace()],
      settings: persons,
    }),
});

const open = async (tab: Tab, who = ''): Promise<void> => {
  await tab.page.getByLabel('Vem är jag').fill(who);
  await tab.page.locator('.o-topbar-menu', { hasText: 'Sysselsättningskrav' }).click();
  await tab.page.getByText('Att göra och påminnelser').click();
  await tab.sidebar.getByText(/sak(er)? att göra/).waitFor();
};

const frameOf = async (tab: Tab): Promise<Frame> => {
  const frame = await (await tab.page.locator('#sidebar iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The sidebar is not open.');
  return frame;
};

const violations = async (frame: Frame): Promise<readonly string[]> => {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { readonly axe: typeof axe };
    const { violations: found } = await checker.run({ include: ['html'] }, { iframes: false });
    return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`));
  });
};

const overflow = (frame: Frame): Promise<number> => frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the list shows mine, on request everybody’s or a role’s, the most urgent first, and HTML as text', async () => {
  const tab = await openTab();
  await open(tab, addresses.recruiter);
  const { sidebar } = tab;
  await sidebar.getByText('1 sak att göra').waitFor();
  expect(await sidebar.locator('.warning').count()).toBe(1);
  await sidebar.getByRole('radio', { name: /Allas/ }).check();
  await sidebar.getByText(/saker att göra/).waitFor();
  expect(await sidebar.locator('.warnings h2').allInnerTexts()).toEqual(['Vinterparken U-2026-001 · 3\u00a0saker', 'Städ <b>och</b> tvätt U-2026-002']);
  await sidebar.getByRole('combobox', { name: 'Roll eller person' }).selectOption('Rekryterare');
  expect(await sidebar.locator('.warning').count()).toBe(1);
});

test('with the keyboard alone: from the menu to a thing to do, and its row is selected', async () => {
  const tab = await openTab();
  await tab.openSheet('Upphandlingar');
  await open(tab);
  await tab.tabTo(/Plats P-2026-001/);
  await tab.page.keyboard.press('Enter');
  await tab.sidebar.locator('.warning-said', { hasText: 'Rad 2 på bladet Platser är markerad.' }).waitFor();
  await tab.page.waitForSelector('.o-sheet.active[title="Platser"]');
});

/** The item of the list that holds a text. */
const itemWith = (tab: Tab, text: string) => tab.sidebar.locator('.warnings li', { hasText: text });

test('with the keyboard alone: a step is done today, and that is taken back', async () => {
  const tab = await openTab();
  await open(tab);
  await tab.tabTo(/Klart i dag/);
  await tab.page.keyboard.press('Enter');
  const receipt = tab.sidebar.locator('.receipt', { hasText: 'Sparat.' });
  await receipt.waitFor();
  await expect.poll(() => tab.sidebar.locator(':focus').getAttribute('class')).toBe('receipt');
  await tab.page.keyboard.press('Tab');
  await tab.page.keyboard.press('Enter');
  await receipt.waitFor({ state: 'detached' });
  await tab.sidebar.getByRole('button', { name: 'Klart i dag' }).first().waitFor();
});

test('with the keyboard alone: a step is put off with a reason, is listed as that, and is taken up again', async () => {
  const tab = await openTab();
  await open(tab);
  const count = await tab.sidebar.locator('.warning').count();
  await tab.tabTo(/Skjut upp/);
  await tab.page.keyboard.press('Enter');
  await tab.page.keyboard.press('Enter');
  await tab.sidebar.getByText('Skriv varför det skjuts upp').waitFor();
  await tab.page.keyboard.type('leverantören har semester');
  await tab.page.keyboard.press('Enter');
  await tab.sidebar.getByText(/Uppskjutet till 20.*Sparat/).waitFor();
  const fold = tab.sidebar.locator('summary', { hasText: 'Uppskjutna' });
  await fold.focus();
  await tab.page.keyboard.press('Enter');
  await tab.sidebar.getByText('leverantören har semester').waitFor();
  await tab.page.keyboard.press('Tab');
  await tab.page.keyboard.press('Enter');
  await fold.waitFor({ state: 'detached' });
  await expect.poll(() => tab.sidebar.locator('.warning').count()).toBe(count);
  await tab.sidebar.getByText('Har skjutits upp 1 gång.').waitFor();
});

test('with the keyboard alone: a matter is handed to the deputy, who sees it as theirs', async () => {
  const tab = await openTab();
  await open(tab, addresses.recruiter);
  await tab.tabTo(/Till ersättare/);
  await tab.page.keyboard.press('Enter');
  await tab.sidebar.getByText('Rekryterare: Ersättare Ett (nu Rekryterare Ett)').waitFor();
  await tab.page.keyboard.press('Enter');
  await tab.sidebar.getByText('Rekryterare är nu Ersättare Ett. Sparat.').waitFor();
  await tab.sidebar.getByText('Du har inget att göra').waitFor();
  await tab.sidebar.getByRole('button', { name: 'Ångra' }).click();
  await itemWith(tab, 'Plats P-2026-001').getByRole('button', { name: 'Tillsatt', exact: true }).waitFor();
});

test('a matter is filled in where it stands, and its row opens in Upphandling', async () => {
  const tab = await openTab();
  await open(tab);
  const place = itemWith(tab, 'Plats P-2026-001');
  await place.getByRole('button', { name: 'Tillsatt', exact: true }).click();
  await place.getByRole('button', { name: 'Spara' }).click();
  await place.getByText('Fyll i något först.').waitFor();
  await place.getByRole('button', { name: 'Tillsatt: i dag' }).click();
  await place.getByRole('button', { name: 'Spara' }).click();
  await tab.sidebar.getByText(/Läge: tillsatt. Sparat/).waitFor();
  await tab.sidebar.getByRole('button', { name: 'Ångra' }).click();
  await place.getByRole('button', { name: 'Öppna' }).click();
  await tab.sidebar.locator('main:not([hidden])', { hasText: 'P-2026-001' }).getByRole('textbox', { name: 'Överenskommen' }).waitFor();
});

test('a proposed status is written when it is accepted', async () => {
  const tab = await openTab();
  await open(tab);
  await tab.sidebar.getByText('Förslag på ny status').click();
  await tab.sidebar.getByRole('button', { name: 'Ändra till annonserad för Vinterparken' }).click();
  await tab.sidebar.getByText('Vinterparken har nu status annonserad.').waitFor();
  await tab.sidebar.getByText('Alla upphandlingar har den status').waitFor();
});

test('the reminders are turned on, sent now after a question, and turned off', async () => {
  const tab = await openTab();
  await open(tab, addresses.coordinator);
  const { sidebar } = tab;
  await sidebar.getByText('Påminnelser', { exact: true }).click();
  await sidebar.getByRole('button', { name: 'Påminn varje dag' }).click();
  await sidebar.getByText(`inställda av ${addresses.coordinator}`).waitFor();
  await sidebar.getByRole('button', { name: 'Skicka dagens påminnelser nu' }).click();
  await tab.page.keyboard.press('Escape');
  await sidebar.getByRole('button', { name: 'Skicka dagens påminnelser nu' }).click();
  await tab.page.keyboard.press('Enter');
  await sidebar.getByText('4 brev skickades.', { exact: true }).waitFor();
  await sidebar.getByRole('button', { name: 'Sluta påminna' }).click();
  await sidebar.getByText('Påminnelserna är av.', { exact: true }).waitFor();
  const outbox = await tab.page.context().newPage();
  await outbox.goto(`${host().address}/utkorg`);
  expect(await outbox.getByText('Det här väntar på dig').count()).toBe(4);
  expect(await outbox.getByText('Inget är inställt.').count()).toBe(1);
});

test('going between panels keeps what was there', async () => {
  const tab = await openTab();
  await open(tab);
  await tab.sidebar.getByRole('button', { name: 'Kalkyl' }).click();
  await tab.sidebar.getByRole('textbox', { name: 'Månadslön' }).fill('27 000');
  await tab.sidebar.getByRole('button', { name: 'Att göra' }).click();
  await tab.sidebar.getByText(/saker att göra/).waitFor();
  await tab.sidebar.getByRole('button', { name: 'Kalkyl' }).click();
  expect(await tab.sidebar.getByRole('textbox', { name: 'Månadslön' }).inputValue()).toBe('27 000');
});

test('axe finds nothing to complain of, and nothing needs sideways scrolling, also with text of double size', async () => {
  const tab = await openTab();
  await open(tab, addresses.coordinator);
  const frame = await frameOf(tab);
  await frame.getByRole('radio', { name: /Allas/ }).check();
  for (const fold of await frame.locator('summary:visible').all()) await fold.click();
  await frame.getByRole('button', { name: 'Skicka dagens påminnelser nu' }).click();
  for (const form of ['Skjut upp', 'Till ersättare', 'Tillsatt']) await frame.getByRole('button', { name: form, exact: true }).last().click();
  expect(await violations(frame)).toEqual([]);
  expect(await overflow(frame)).toBe(0);
  await frame.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await overflow(frame)).toBe(0);
});

test('when the server is away the list stays, and what was pressed says what to do', async () => {
  const tab = await openTab();
  await open(tab);
  const count = await tab.sidebar.locator('.warning').count();
  await host().kill();
  await tab.sidebar.locator('.warning').first().click();
  await tab.sidebar.locator('.warning-said.bad').waitFor();
  await tab.sidebar.getByRole('button', { name: 'Klart i dag' }).first().click();
  await tab.sidebar.locator('.failed').waitFor();
  await tab.sidebar.getByRole('button', { name: 'Klart i dag' }).first().waitFor();
  await tab.sidebar.getByRole('button', { name: 'Läs registret igen' }).click();
  await tab.sidebar.locator('.source .message.bad').waitFor();
  expect(await tab.sidebar.locator('.warning').count()).toBe(count);
  await restart();
  await tab.page.locator('#alarm').waitFor({ state: 'hidden' });
  await tab.sidebar.getByRole('button', { name: 'Läs registret igen' }).click();
  await tab.sidebar.locator('.source .message.bad').waitFor({ state: 'detached' });
});
