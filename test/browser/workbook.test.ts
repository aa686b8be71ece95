import { expect, test } from 'vitest';
import { reportedProcurements } from '../../src/register/reportedProcurements';
import { workplace } from './support/workplace';

const { openTab } = workplace();

test('the page opens with three sheets, the ten procurements of the report in front, as printed', async () => {
  const tab = await openTab();
  const { page } = tab;
  expect(await page.locator('.o-sheet').evaluateAll((sheets) => sheets.map((sheet) => sheet.getAttribute('title')))).toEqual([
    'Upphandlingar',
    'Kalkyl',
    'Budget',
  ]);
  expect(await page.locator('.o-sheet.active').getAttribute('title')).toBe('Upphandlingar');
  expect(await page.locator('#status').innerText()).toContain('Allt är sparat');
  expect(await page.locator('#alarm').isVisible()).toBe(false);
  const columns = ['A', 'B', 'C', 'D', 'E'];
  for (const [index, procurement] of reportedProcurements.entries()) {
    const shown = await Promise.all(columns.map((column) => tab.cellText('Upphandlingar', `${column}${index + 2}`)));
    expect(shown).toEqual(procurement);
  }
  expect(await tab.cellText('Upphandlingar', 'A12')).toBe('');
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
