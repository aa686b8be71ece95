import { expect, test } from 'vitest';
import { workplace } from './support/workplace';

const { openTab } = workplace();

test('Ctrl+Z takes back what the sidebar wrote, before anything else, and Ctrl+Y does it again', async () => {
  const [tab, other] = await Promise.all([openTab(), openTab()]);
  await tab.goToCell('Kalkyl', 'J4');
  await tab.typeInCell('tidigare');
  await tab.typeInCell('viktigt');
  await tab.goToCell('Kalkyl', 'J5');
  await tab.openSidebar();
  await tab.sidebar.getByRole('button', { name: 'Infoga i markerad cell' }).click();
  await tab.sidebar.getByRole('button', { name: 'Ersätt' }).click();
  await tab.sidebar.getByText('Formeln står nu i Kalkyl!J5.').waitFor();
  const isFormula = /^4,77/;
  await tab.seesInCell('Kalkyl', 'J5', isFormula);
  const shown = await tab.cellText('Kalkyl', 'J5');

  await tab.page.keyboard.press('F6');
  await tab.page.waitForSelector('.o-grid-composer .o-composer:focus');
  const sees = async (text: string): Promise<void> => {
    for (const each of [tab, other]) await expect.poll(() => each.cellText('Kalkyl', 'J5')).toBe(text);
    expect(await tab.cellText('Kalkyl', 'J4')).toBe('tidigare');
  };
  await tab.page.keyboard.press('Control+z');
  await sees('viktigt');
  await tab.page.keyboard.press('Control+y');
  await sees(shown);
  await tab.page.keyboard.press('Control+z');
  await sees('viktigt');
  await tab.page.keyboard.press('Control+z');
  await sees('');
});

test('only the one who started the script takes it back', async () => {
  const [tab, other] = await Promise.all([openTab(), openTab()]);
  await other.goToCell('Kalkyl', 'L7');
  await other.typeInCell('ditt');
  await tab.goToCell('Kalkyl', 'L5');
  await tab.openSidebar();
  await tab.sidebar.getByRole('button', { name: 'Infoga i markerad cell' }).click();
  await tab.sidebar.getByText('Formeln står nu i Kalkyl!L5.').waitFor();
  await other.seesInCell('Kalkyl', 'L5', /^4,77/);
  await other.page.keyboard.press('Control+z');
  await tab.seesInCell('Kalkyl', 'L7', /^$/);
  expect(await other.cellText('Kalkyl', 'L5')).toMatch(/^4,77/);
});
