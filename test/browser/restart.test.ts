import { expect, test } from 'vitest';
import { workplace } from './support/workplace';

const { openTab, host, restart } = workplace({ mayLoseServer: true });

test('a killed server that starts again has everything that was typed, and the open tab finds it by itself', async () => {
  const tab = await openTab();
  const alarm = tab.page.locator('#alarm');
  await tab.goToCell('Upphandlingar', 'I20');
  await tab.typeInCell('före');
  await tab.seesInCell('Upphandlingar', 'I20', 'före');
  await tab.typeInCell('i sista stund');
  await host().kill();

  await alarm.waitFor({ state: 'visible' });
  expect(await alarm.innerText()).toMatch(/^Ingen kontakt med servern\. Det du skriver finns kvar här/);
  await tab.typeInCell('under avbrottet');
  await tab.typeInCell('och lite till');
  expect(await tab.cellText('Upphandlingar', 'I22')).toBe('under avbrottet');

  await restart();
  await alarm.waitFor({ state: 'hidden' });
  await expect.poll(() => tab.page.locator('#saved').innerText()).toBe('Allt är sparat');
  expect(await tab.page.locator('#connection').innerText()).toBe('');
  await tab.typeInCell('efter');
  const newcomer = await openTab();
  const expected = ['före', 'i sista stund', 'under avbrottet', 'och lite till', 'efter'];
  for (const [index, text] of expected.entries()) {
    await newcomer.seesInCell('Upphandlingar', `I${20 + index}`, new RegExp(`^${text}$`));
    await tab.seesInCell('Upphandlingar', `I${20 + index}`, new RegExp(`^${text}$`));
  }
});

test('what two tabs typed while the server was away both arrives', async () => {
  const [one, other] = await Promise.all([openTab(), openTab()]);
  await one.goToCell('Upphandlingar', 'K40');
  await other.goToCell('Upphandlingar', 'L40');
  await host().kill();
  await Promise.all([one, other].map(({ page }) => page.locator('#alarm').waitFor({ state: 'visible' })));
  await one.typeInCell('mitt');
  await other.typeInCell('ditt');
  await restart();
  for (const tab of [one, other]) {
    await tab.seesInCell('Upphandlingar', 'K40', 'mitt');
    await tab.seesInCell('Upphandlingar', 'L40', 'ditt');
  }
});

test('a sidebar that asks a server that is away says so in Swedish and works when it is back', async () => {
  const tab = await openTab();
  await tab.goToCell('Budget', 'A7');
  await tab.openSidebar();
  await tab.sidebar.getByText('Rad 7: Markskötsel').waitFor();
  await host().kill();
  await tab.page.locator('#alarm').waitFor({ state: 'visible' });
  await tab.sidebar.getByRole('button', { name: 'Hämta markerad rad' }).click();
  await tab.sidebar.getByText('Raden kunde inte läsas från arket. Dina värden är kvar.').waitFor();
  await restart();
  await tab.page.locator('#alarm').waitFor({ state: 'hidden' });
  await tab.sidebar.getByRole('button', { name: 'Hämta markerad rad' }).click();
  await expect.poll(() => tab.sidebar.getByText('Raden kunde inte läsas').count()).toBe(0);
});
