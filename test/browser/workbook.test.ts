import { expect, test } from 'vitest';
import { workplace } from './support/workplace';

const { openTab } = workplace();

/** The report's list, lines 1499-1533: name, department, form, status, closed and carried out. Whole months are written as the register writes them. */
const procurements = [
  ['Stadsfesten', 'KLF', '', '', '2017-11', '2019-03'],
  ['Väghyveln', 'TF', '', '', '2018-01', 'Maj -18 – Nov -18'],
  ['Korttidshyra fordon', 'GNU', 'ramavtal', '', '2018-05', 'Sep -18 – Jun -20'],
  ['Vinterparken', 'SB', '', '', '2018-04', 'Jan -19 – Okt -23'],
  ['Kommunikationstjänster', 'KLF', 'ramavtal', '', '2018-12', 'Feb -19 – Dec -20'],
  ['Lås och låstjänster', 'GNU', 'ramavtal', '', '2019-01', 'Feb -19 – Dec -21'],
  ['Maskiner och verktyg', 'GNU', 'ramavtal', 'Pågår, slut feb -19', '', 'Mar -19 – Feb -21'],
  ['Färghandelsvaror', 'GNU', 'ramavtal', 'Kommande', '', 'Apr -19 – Mar -21'],
  ['Campingstugor', 'TF', '', '', '2019-01', '?'],
  ['Hofvallen', 'TF', '', '', '?', '?'],
];

test('the page opens with the register and two examples, the ten procurements of the report in front', async () => {
  const tab = await openTab();
  const { page } = tab;
  expect(await page.locator('.o-sheet').evaluateAll((sheets) => sheets.map((sheet) => sheet.getAttribute('title')))).toEqual([
    'Upphandlingar', 'Steg', 'Platser', 'Dialog', 'Enkät', 'Antaganden', 'Inställningar', 'Logg', 'Kalkyl', 'Budget',
  ]);
  expect(await page.locator('.o-sheet.active').getAttribute('title')).toBe('Upphandlingar');
  expect(await page.locator('#status').innerText()).toContain('Allt är sparat');
  expect(await page.locator('#alarm').isVisible()).toBe(false);
  const columns = ['C', 'E', 'F', 'P', 'T', 'U'];
  for (const [index, procurement] of procurements.entries()) {
    const shown = await Promise.all(columns.map((column) => tab.cellText('Upphandlingar', `${column}${index + 2}`)));
    expect(shown).toEqual(procurement);
  }
  expect(await tab.cellText('Upphandlingar', 'C12')).toBe('');
});

test('the page computes the register’s columns with the pushed bundle', async () => {
  const tab = await openTab();
  expect(await tab.cellText('Upphandlingar', 'AO2')).toBe('69 600');
  await tab.goToCell('Upphandlingar', 'AI2');
  await tab.typeInCell('100 %');
  await tab.seesInCell('Upphandlingar', 'AQ2', /^175 000$/);
  await tab.seesInCell('Upphandlingar', 'AR2', /^4,8$/);
});

test('changing a yellow cell in Kalkyl recalculates the golden rows', async () => {
  const tab = await openTab();
  expect(await tab.cellText('Kalkyl', 'B19')).toBe('69 600');
  expect((await tab.cell('Kalkyl', 'B28')).value).toBeCloseTo((69_600 * 12) / 175_000, 10);
  await tab.goToCell('Kalkyl', 'B5');
  await tab.typeInCell('232');
  await tab.seesInCell('Kalkyl', 'B19', /^139 200$/);
  expect((await tab.cell('Kalkyl', 'B28')).value).toBeCloseTo((139_200 * 12) / 175_000, 10);
  expect(await tab.cellText('Kalkyl', 'F19')).toBe('69 600');
  await tab.page.keyboard.press('Control+z');
  await tab.seesInCell('Kalkyl', 'B19', /^69 600$/);
});

test('the budget counts a new row as it is filled in', async () => {
  const tab = await openTab();
  await tab.goToCell('Budget', 'A9');
  for (const [column, text] of Object.entries({ A: 'Snöröjning', B: '1', C: '22 500', D: 'aktivitetsstöd', E: '50 %', F: '116' })) {
    await tab.goToCell('Budget', `${column}9`);
    await tab.typeInCell(text);
  }
  await tab.seesInCell('Budget', 'I9', /^38,8$/);
  expect(await tab.cellText('Budget', 'G9')).toBe('69 600');
  expect(await tab.cellText('Budget', 'B4')).toBe('7');
});
