import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { panels } from '../../src/contract/panels';
import { actorKeys } from '../../src/model/ledger/actors';
import { firstRow } from '../../src/register/study/layout';
import { sidebarFrame, violations } from './support/accessibility';
import { cut, flaws } from './support/craft';
import { theirStudy } from './support/theirStudy';
import { workplace } from './support/workplace';
import type { Tab } from './support/tab';

const { openTab, host } = workplace();

/** Opens the panel as a person would. */
const openStudy = async (tab: Tab): Promise<Locator> => {
  await tab.page.locator('.o-topbar-menu', { hasText: 'Sysselsättningskrav' }).click();
  await tab.page.getByText(panels.study.menu, { exact: true }).click();
  const panel = tab.sidebar.locator('main:not([hidden])');
  await panel.getByRole('heading', { name: panels.study.title, exact: true, level: 1 }).waitFor();
  return panel;
};

const effectOf = async (panel: Locator, actor: string): Promise<string> => {
  const label = (await panel.getByRole('img', { name: /^Effekt för varje aktör/ }).getAttribute('aria-label')) ?? '';
  return new RegExp(`${actor} (vinner|betalar): [+−][^;.]*`).exec(label.replace(/\u00a0/g, ' '))?.[0] ?? `${actor}: ingen skillnad`;
};

test('a person who has never heard of a study makes one, changes what comes after, sees who gains, and saves it to the sheet', async () => {
  const tab = await openTab();
  const panel = await openStudy(tab);
  await panel.getByText('En studie beskriver vad personer lever på').waitFor();
  const frame = await sidebarFrame(tab);
  expect([...(await violations(frame)), ...(await flaws(frame)), ...(await cut(frame))]).toEqual([]);
  await panel.getByRole('button', { name: 'Skapa bladet Studie' }).click();
  await panel.getByText('Samhället vinner').first().waitFor();
  await tab.page.locator('.o-sheet[title="Studie"]').waitFor();

  expect(await effectOf(panel, 'Arbetsförmedlingen')).toBe('Arbetsförmedlingen: ingen skillnad');
  const before = await effectOf(panel, 'Kommunen');
  const after = panel.getByRole('group', { name: 'Efter', exact: true });
  await after.getByLabel('Försörjning', { exact: true }).selectOption('lönebidrag');
  await after.getByLabel('Kr per månad', { exact: true }).fill('24 000');
  // 80 % of the ceiling of 20 000, with the contributions of 31.42 % on it: 12 x 16 000 x 1.3142.
  await expect.poll(() => effectOf(panel, 'Arbetsförmedlingen')).toBe('Arbetsförmedlingen betalar: −252 326 kr');
  expect(await effectOf(panel, 'Kommunen')).not.toBe(before);
  await after.getByRole('button', { name: /^Lägg till resurs/ }).click();
  await expect.poll(() => after.getByLabel('Resurs', { exact: true }).evaluate((field) => field === document.activeElement)).toBe(true);
  await after.getByRole('button', { name: /^Ta bort Efter, resurs 1/ }).click();
  await expect.poll(() => after.getByRole('button', { name: /^Lägg till försörjning/ }).evaluate((button) => button === document.activeElement)).toBe(true);
  await panel.getByText('Visa som lista, med vad pengarna är').click();
  await panel.getByText('Från Arbetsförmedlingen till arbetsgivaren').waitFor();

  await panel.getByRole('button', { name: 'Spara i bladet' }).click();
  await panel.getByText('Sparat i bladet Studie.').waitFor();
  await tab.openSheet('Studie');
  const row = firstRow('after');
  await tab.seesInCell('Studie', `A${row}`, 'lönebidrag');
  await tab.seesInCell('Studie', `C${row}`, /^24.?000$/);
  // The sheet's own formulas say the same.
  await tab.seesInCell('Studie', `B${firstRow('results') + actorKeys.indexOf('employmentService')}`, /^[-−]252.?326$/);
});

test('what is wrong is said at its field, and what is typed is there when the sidebar is opened again', async () => {
  const tab = await openTab();
  const panel = await openStudy(tab);
  const before = panel.getByRole('group', { name: 'Före', exact: true });
  await before.getByLabel('Månader', { exact: true }).fill('9');
  await panel.getByText('3 månader saknas av de tolv.').waitFor();
  await panel.locator('.answer.stale', { hasText: 'Svaret gäller det som stod innan: Östersund 2026.' }).waitFor();
  expect(await panel.locator('.answer .sign').count()).toBe(0);
  await panel.locator('summary', { hasText: 'Antaganden' }).first().click();
  await panel.getByLabel('Kommun', { exact: true }).fill('Östesund');
  await panel.getByText('Närmast ligger Östersund').waitFor();
  await panel.locator('.source-origin', { hasText: 'siffrorna gäller Östersund 2026' }).waitFor();
  await panel.getByRole('button', { name: 'Spara i bladet' }).click();
  await panel.getByText('Inget är sparat än. Ett fält behöver rättas först.').waitFor();
  expect(await panel.getByLabel('Kommun', { exact: true }).evaluate((field) => field === document.activeElement)).toBe(true);
  await panel.getByLabel('Fallets namn', { exact: true }).fill('Anna 850709-9805');
  await panel.getByText(/kan läsas som ett personnummer/).first().waitFor();
  expect(await panel.evaluate(({ outerHTML }) => outerHTML)).not.toContain('9805');

  await tab.page.reload();
  await tab.page.waitForSelector('body[data-ready]');
  const again = await openStudy(tab);
  await again.getByText('3 månader saknas av de tolv.').waitFor();
  expect(await again.getByLabel('Kommun', { exact: true }).inputValue()).toBe('Östesund');
  expect(await again.getByLabel('Fallets namn', { exact: true }).inputValue()).toBe('');
  await again.getByRole('button', { name: 'Ångra ändringar' }).click();
  await again.getByText('Samhället vinner').first().waitFor();
});

test('a sheet that cannot be read is not offered to be made anew: it says what stands in the way, and is read when that is taken away', async () => {
  const tab = await openTab();
  await tab.openSheet('Studie');
  const cell = `E${firstRow('before')}`;
  await tab.goToCell('Studie', cell);
  const before = await tab.cellText('Studie', cell);
  await tab.typeInCell('Anna 850709-9805');
  const panel = await openStudy(tab);
  await panel.getByText(`I ${cell} på bladet Studie står något som kan läsas som ett personnummer.`).waitFor();
  expect(await panel.getByRole('button').allInnerTexts()).toEqual(['Läs bladet igen']);
  await tab.goToCell('Studie', cell);
  await tab.typeInCell(before);
  await panel.getByRole('button', { name: 'Läs bladet igen' }).click();
  await panel.getByText('Samhället vinner').first().waitFor();
});

test('somebody else changes the sheet meanwhile: both are shown, and what is chosen is saved with the rest', async () => {
  const tab = await openTab();
  const panel = await openStudy(tab);
  await panel.locator('summary', { hasText: 'Om studien' }).click();
  await panel.getByLabel('Studiens namn', { exact: true }).fill('Skolmat');
  const after = panel.getByRole('group', { name: 'Efter', exact: true });
  await after.getByLabel('Kr per månad', { exact: true }).fill('26 000');
  await theirStudy(host().address, (study) => ({ ...study, fields: { ...study.fields, title: 'Parkskötsel', scale: 4 } }));
  await panel.getByRole('button', { name: 'Spara i bladet' }).click();
  await panel.getByRole('heading', { name: 'Någon annan har också ändrat' }).waitFor();
  await panel.getByText('Ändrat i bladet, och kvar: Personer i verkligheten per beskriven person.').waitFor();
  expect(await panel.locator('.conflict-text').allInnerTexts()).toEqual(['Skolmat', 'Parkskötsel']);
  await panel.getByRole('radio', { name: 'I bladet Parkskötsel' }).check();
  await panel.getByRole('button', { name: 'Spara mina val' }).click();
  await panel.getByText('Sparat i bladet Studie.').waitFor();
  await panel.locator('.source-title', { hasText: 'Parkskötsel' }).waitFor();
  expect((await panel.getByRole('group', { name: 'Efter', exact: true }).getByLabel('Kr per månad', { exact: true }).inputValue()).replace(/\s/g, ' ')).toBe('26 000');
  await panel.locator('.answer h2', { hasText: '4' }).waitFor();
});
