import { expect, test } from 'vitest';
import { workplace } from './support/workplace';
import type { Tab } from './support/tab';

const { openTab } = workplace();

/** What the panel says aloud: its answer. */
const answer = (tab: Tab): Promise<string> => tab.sidebar.locator('.answer').innerText();

const seesAnswer = (tab: Tab, text: string | RegExp): Promise<void> =>
  expect.poll(async () => (await answer(tab)).replace(/[\u00a0\u202f]/g, ' ')).toMatch(text);

test('the menu in the menu bar opens the sidebar with the mouse within a second, and the cross closes it', async () => {
  const tab = await openTab();
  await tab.openSidebar();
  expect(await tab.page.locator('#sidebar-title').innerText()).toBe('Sysselsättningskrav');
  expect(await tab.sidebar.getByRole('heading', { level: 1 }).innerText()).toBe('Kalkyl');
  expect((await tab.page.locator('#sidebar').boundingBox())?.width).toBe(300);
  const paint = (): Promise<number> =>
    tab.sidebar.locator('html').evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  await expect.poll(paint).toBeGreaterThan(0);
  console.log(`The sidebar's first paint came after ${Math.round(await paint())} ms.`);
  expect(await paint()).toBeLessThan(1_000);
  await tab.page.getByRole('button', { name: 'Stäng sidopanelen' }).click();
  expect(await tab.page.locator('#sidebar').isVisible()).toBe(false);
});

test('the keyboard alone opens the sidebar, calculates, inserts the formula and goes back to the cells', async () => {
  const [tab, other] = await Promise.all([openTab(), openTab()]);
  const { keyboard } = tab.page;
  await tab.goToCell('Kalkyl', 'I5');
  await keyboard.press('F10');
  await keyboard.press('End');
  await keyboard.press('Enter');
  await tab.page.locator('.o-menu-item', { hasText: 'Öppna kalkylen' }).waitFor();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await tab.sidebar.getByRole('button', { name: 'Hämta markerad rad' }).waitFor();

  await tab.tabTo(/radio "Försörjningsstöd"/);
  await keyboard.press('ArrowRight');
  await seesAnswer(tab, /19,4 månader/);
  const fill = async (name: RegExp, text: string): Promise<void> => {
    await tab.tabTo(name);
    await keyboard.press('Control+a');
    await keyboard.type(text);
  };
  await fill(/textbox "Månadslön"/, '24 800');
  await fill(/textbox "Personer"/, '2');
  await fill(/textbox "Sannolikhet ändå"/, '25');
  await fill(/textbox "Tidshorisont"/, '36');
  await seesAnswer(tab, /11,4 månader/);
  await seesAnswer(tab, /\+150 900 kr efter 36 månader/);

  await tab.tabTo(/button "Infoga i markerad cell"/);
  await keyboard.press('Enter');
  await tab.sidebar.getByText('Formeln står nu i Kalkyl!I5.').waitFor();
  const months = (69_600 * 12) / (49_000 * 2 * 0.75);
  await expect.poll(async () => (await other.cell('Kalkyl', 'I5')).value).toBeCloseTo(months, 10);
  expect((await tab.cell('Kalkyl', 'I5')).value).toBeCloseTo(months, 10);

  await keyboard.press('F6');
  await tab.page.waitForSelector('.o-grid-composer .o-composer:focus');
  await keyboard.press('ArrowDown');
  await tab.typeInCell('åter i arket');
  await tab.seesInCell('Kalkyl', 'I6', /^åter i arket$/);
  await keyboard.press('F6');
  await tab.tabTo(/button "Infoga i markerad cell"/);
});

test('the selected budget row is fetched, and its formula refers to the row', async () => {
  const tab = await openTab();
  await tab.goToCell('Upphandlingar', 'A3');
  await tab.openSidebar();
  const fetchRow = tab.sidebar.getByRole('button', { name: 'Hämta markerad rad' });
  await fetchRow.click();
  await tab.sidebar.getByText('Markera en rad i budgeten i arket och hämta igen.').waitFor();
  await tab.goToCell('Budget', 'C7');
  await fetchRow.click();
  await tab.sidebar.getByText('Rad 7: Markskötsel').waitFor();
  expect(await tab.sidebar.getByRole('textbox', { name: 'Månadslön' }).inputValue()).toMatch(/^23.500$/);
  const shown = await tab.cellText('Budget', 'I7');
  await seesAnswer(tab, new RegExp(`${shown} månader`));

  await tab.goToCell('Budget', 'O7');
  await tab.sidebar.getByRole('button', { name: 'Infoga i markerad cell' }).click();
  await tab.sidebar.getByText('Formeln står nu i Budget!O7.').waitFor();
  await expect.poll(async () => (await tab.cell('Budget', 'O7')).value).toBeCloseTo(Number((await tab.cell('Budget', 'I7')).value), 10);
  await tab.goToCell('Budget', 'B7');
  await tab.typeInCell('6');
  const half = (69_600 * 12) / (177_000 * 6 * 0.75);
  await expect.poll(async () => (await tab.cell('Budget', 'O7')).value).toBeCloseTo(half, 10);
});

test('an occupied cell is replaced only after the question, and Escape leaves it', async () => {
  const tab = await openTab();
  await tab.goToCell('Kalkyl', 'J5');
  await tab.typeInCell('viktigt');
  await tab.goToCell('Kalkyl', 'J5');
  await tab.openSidebar();
  const insert = tab.sidebar.getByRole('button', { name: 'Infoga i markerad cell' });
  await insert.click();
  await tab.sidebar.getByText('I J5 står redan ”viktigt”. Ersätt?').waitFor();
  await tab.page.keyboard.press('Escape');
  expect(await tab.cellText('Kalkyl', 'J5')).toBe('viktigt');
  await insert.click();
  await tab.sidebar.getByRole('button', { name: 'Ersätt' }).click();
  await tab.sidebar.getByText('Formeln står nu i Kalkyl!J5.').waitFor();
  await expect.poll(async () => (await tab.cell('Kalkyl', 'J5')).value).toBeCloseTo((69_600 * 12) / 175_000, 10);
});

test('a faulty field keeps the last figures, says so, and inserts nothing', async () => {
  const tab = await openTab();
  await tab.goToCell('Kalkyl', 'K5');
  await tab.openSidebar();
  await tab.sidebar.getByRole('textbox', { name: 'Månadslön' }).fill('många');
  await seesAnswer(tab, /Visar senaste giltiga värden/);
  await seesAnswer(tab, /4,8 månader/);
  await tab.tabTo(/button "Infoga i markerad cell"/);
  await tab.page.keyboard.press('Enter');
  await tab.sidebar.getByText('Rätta det markerade fältet först').waitFor();
  expect(await tab.cellText('Kalkyl', 'K5')).toBe('');
});
