import { expect, test } from 'vitest';
import { panels } from '../../src/contract/panels';
import { keysOf } from '../../src/model/mapValues';
import { procurementColumns } from '../../src/register/columns/procurements';
import { columnLetters } from '../../src/register/rows/columnLetters';
import { budgetRow } from './support/budgetRow';
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
  for (let above = 0; above <= keysOf(panels).indexOf('calculation'); above++) await keyboard.press('ArrowDown');
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
  await tab.goToCell('Upphandlingar', 'A1');
  await tab.openSidebar();
  const fetchRow = tab.sidebar.getByRole('button', { name: 'Hämta markerad rad' });
  await fetchRow.click();
  await tab.sidebar.getByText('Markera en ifylld rad i bladet Budget eller Upphandlingar och hämta igen.').waitFor();
  const row = await budgetRow(tab, 'Markskötsel');
  const [persons, payback, free] = [`B${row}`, `I${row}`, `O${row}`];
  await tab.goToCell('Budget', `C${row}`);
  await fetchRow.click();
  await tab.sidebar.getByText(`Rad ${row}: Markskötsel`).waitFor();
  expect(await tab.sidebar.getByRole('textbox', { name: 'Månadslön' }).inputValue()).toMatch(/^23.500$/);
  await seesAnswer(tab, new RegExp(`${await tab.cellText('Budget', payback)} månader`));

  await tab.goToCell('Budget', free);
  await tab.sidebar.getByRole('button', { name: 'Infoga i markerad cell' }).click();
  await tab.sidebar.getByText(`Formeln står nu i Budget!${free}.`).waitFor();
  const inSheet = Number((await tab.cell('Budget', payback)).value);
  await expect.poll(async () => (await tab.cell('Budget', free)).value).toBeCloseTo(inSheet, 10);
  await tab.goToCell('Budget', persons);
  await tab.typeInCell('6');
  const half = (69_600 * 12) / (177_000 * 6 * 0.75);
  await expect.poll(async () => (await tab.cell('Budget', free)).value).toBeCloseTo(half, 10);
});

test('a procurement is reckoned with as its sheet does, a mix of alternatives included, and its formula gives the same', async () => {
  const tab = await openTab();
  const at = (name: keyof typeof procurementColumns): string => `${columnLetters(keysOf(procurementColumns).indexOf(name))}6`;
  for (const [name, text] of [['assistanceShare', '60 %'], ['monthlyWage', '24 800'], ['deadweight', '25 %'], ['agreedPlaces', '2']] as const) {
    await tab.goToCell('Upphandlingar', at(name));
    await tab.typeInCell(text);
  }
  await tab.goToCell('Upphandlingar', at('name'));
  await tab.openSidebar();
  await seesAnswer(tab, /4,3 månader/);
  await tab.sidebar.getByText('Tomt på raden, räknat med: schablonen 116').waitFor();
  const months = (69_600 * 12) / ((0.6 * 181_000 + 0.4 * 49_000) * 2 * 0.75);
  expect(Number((await tab.cell('Upphandlingar', at('payback'))).value)).toBeCloseTo(months, 10);
  await tab.goToCell('Kalkyl', 'I8');
  await tab.sidebar.getByRole('button', { name: 'Infoga i markerad cell' }).click();
  await tab.sidebar.getByText('Formeln står nu i Kalkyl!I8.').waitFor();
  await expect.poll(async () => (await tab.cell('Kalkyl', 'I8')).value).toBeCloseTo(months, 10);

  await tab.sidebar.getByRole('textbox', { name: 'Andel försörjningsstöd' }).fill('50');
  await tab.sidebar.getByText('Resten, 50').waitFor();
  await tab.sidebar.getByRole('radio', { name: 'Försörjningsstöd' }).check();
  await seesAnswer(tab, /3,1 månader/);
});

test('the panel follows the selection from row to row without a press, until a value is changed by hand', async () => {
  const tab = await openTab();
  const [first, second] = [await budgetRow(tab, 'Städtjänster'), await budgetRow(tab, 'Markskötsel')];
  await tab.goToCell('Budget', `C${first}`);
  await tab.openSidebar();
  await tab.sidebar.getByText(`Rad ${first}: Städtjänster`).waitFor();
  await tab.goToCell('Budget', `C${second}`);
  await tab.sidebar.getByText(`Rad ${second}: Markskötsel`).waitFor();
  await tab.sidebar.getByRole('textbox', { name: 'Personer' }).fill('9');
  await tab.goToCell('Budget', `C${first}`);
  await tab.page.waitForTimeout(4_000);
  expect(await tab.sidebar.getByRole('textbox', { name: 'Personer' }).inputValue()).toBe('9');
});

test('the chart is read month by month with the arrow keys, and the pointer', async () => {
  const tab = await openTab();
  await tab.openSidebar();
  const reader = tab.sidebar.getByRole('slider', { name: /^Läs av punkt för punkt/ });
  await reader.focus();
  const said = async (): Promise<string> => ((await reader.getAttribute('aria-valuetext')) ?? '').replace(/[\u00a0\u202f]/g, ' ');
  expect(await said()).toBe('Efter 12 månader: +105 400 kr');
  await tab.page.keyboard.press('ArrowLeft');
  expect(await said()).toBe('Efter 11 månader: +90 817 kr');
  await tab.page.keyboard.press('Home');
  expect(await said()).toBe('Efter 0 månader: −69 600 kr');
  expect((await tab.sidebar.locator('.readout strong').first().innerText()).replace(/[\u00a0\u202f]/g, ' ')).toBe('−69 600 kr');
  const { width = 0, height = 0 } = (await reader.boundingBox()) ?? {};
  await reader.hover({ position: { x: width - 12, y: height / 2 } });
  expect(await said()).toBe('Efter 12 månader: +105 400 kr');
});

test('a formula is not put into a cell that it refers to, but beside the row', async () => {
  const tab = await openTab();
  const row = await budgetRow(tab, 'Städtjänster');
  await tab.goToCell('Budget', `C${row}`);
  const wage = await tab.cellText('Budget', `C${row}`);
  await tab.openSidebar();
  await tab.sidebar.getByText(`Rad ${row}: Städtjänster`).waitFor();
  await tab.sidebar.getByText(`Formeln, med värden från rad ${row}`).waitFor();
  const insert = tab.sidebar.getByRole('button', { name: 'Infoga i markerad cell' });
  await insert.click();
  await tab.sidebar.getByText(`Formeln räknar med det som står i C${row} och kan inte stå där själv.`).waitFor();
  expect(await tab.cellText('Budget', `C${row}`)).toBe(wage);
  await tab.sidebar.getByRole('textbox', { name: 'Personer' }).fill('2');
  await tab.sidebar.getByText(`Formeln, med rad ${row} och egna värden`).waitFor();
  await tab.goToCell('Budget', `N${row}`);
  await insert.click();
  await tab.sidebar.getByText(`Formeln står nu i Budget!N${row}.`).waitFor();
});

test('a row that cannot be calculated shows neither an answer nor a chart, only what must be corrected', async () => {
  const tab = await openTab();
  const row = await budgetRow(tab, 'Livsmedelstransporter');
  const alternative = `D${row}`;
  await tab.goToCell('Budget', alternative);
  await tab.openSidebar();
  await tab.sidebar.locator('.chart').first().waitFor();
  await tab.goToCell('Budget', alternative);
  await tab.typeInCell('pension');
  await tab.goToCell('Budget', alternative);
  const fetchRow = tab.sidebar.getByRole('button', { name: 'Hämta markerad rad' });
  await fetchRow.click();
  await tab.sidebar.getByText('Inget svar än', { exact: true }).waitFor();
  await seesAnswer(tab, /^Kommunen\s+Inget svar än\s+Fyll i eller rätta: Andel försörjningsstöd\./);
  expect(await tab.sidebar.locator('.chart, .figure, .formula').count()).toBe(0);
  await tab.sidebar.getByRole('radio', { name: 'Aktivitetsstöd' }).check();
  await tab.sidebar.locator('.chart').first().waitFor();
});

test('a share typed where per cent is asked for is asked about, and one press mends it', async () => {
  const tab = await openTab();
  await tab.openSidebar();
  const field = tab.sidebar.getByRole('textbox', { name: 'Sannolikhet ändå' });
  await field.fill('0,5');
  await tab.sidebar.getByRole('button', { name: 'Ändra till 50 %' }).click();
  expect(await field.inputValue()).toBe('50');
  expect(await field.evaluate((box) => box === document.activeElement)).toBe(true);
  await seesAnswer(tab, /9,5 månader/);
  expect(await tab.sidebar.locator('.remark').count()).toBe(0);
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
  await insert.waitFor();
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
  await tab.sidebar.getByRole('textbox', { name: 'Månadslön' }).fill('');
  await tab.sidebar.getByRole('textbox', { name: 'Månadslön' }).pressSequentially('8112189876');
  await seesAnswer(tab, /Visar senaste giltiga värden/);
  await seesAnswer(tab, /4,8 månader/);
  await tab.tabTo(/button "Infoga i markerad cell"/);
  await tab.page.keyboard.press('Enter');
  await tab.sidebar.getByText('Rätta det markerade fältet först').waitFor();
  expect(await tab.cellText('Kalkyl', 'K5')).toBe('');
});
