import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sidebarFrame, violations } from './support/accessibility';
import { procurementPanel } from './support/procurementPanel';
import type { Tab } from './support/tab';
import { workplace } from './support/workplace';

const { openTab } = workplace();

const sheet = 'Upphandlingar';

/** The cell of a procurement under a header, wherever both stand. */
const cellOf = async (tab: Tab, name: string, header: string): Promise<string> => {
  await tab.openSheet(sheet);
  const letters = Array.from({ length: 52 }, (_, index) => (index < 26 ? '' : 'A') + String.fromCharCode(65 + (index % 26)));
  const headers = await Promise.all(letters.map((letter) => tab.cellText(sheet, `${letter}1`)));
  const nameAt = letters[headers.indexOf('Upphandling')] ?? 'A';
  const rows = Array.from({ length: 30 }, (_, index) => index + 2);
  const names = await Promise.all(rows.map((row) => tab.cellText(sheet, `${nameAt}${row}`)));
  return `${letters[headers.indexOf(header)] ?? '?'}${rows[names.indexOf(name)] ?? 0}`;
};

/** Deletes the row of a cell in the sheet itself, from the menu of the row's number. */
const deleteRowOf = async (tab: Tab, cell: string): Promise<void> => {
  await tab.goToCell(sheet, cell);
  const { x } = (await tab.page.locator('.o-grid').boundingBox()) ?? { x: 0 };
  await tab.page.mouse.click(x + 20, (await tab.pointOf(cell)).y, { button: 'right' });
  await tab.page.locator('.o-menu-item[data-name="delete_row"]').click();
  await tab.seesInCell(sheet, cell, /^$/);
};

test('a row is opened, changed and saved, and stands in the sheet as typed', async () => {
  const tab = await openTab();
  const panel = await procurementPanel(tab, sheet, await cellOf(tab, 'Vinterparken', 'Id'), 'Vinterparken');
  await panel.unfold('Annonserad');
  await panel.field('Värde, kr').fill('1,2 mkr');
  await panel.sidebar.getByText('Läses som 1 200 000').waitFor();
  await panel.field('Diarienummer').fill('<b>KS</b> 2019/777');
  await panel.field('CPV').fill('90910000-9');
  await panel.save();
  await tab.seesInCell(sheet, await cellOf(tab, 'Vinterparken', 'Värde, kr'), /^1\s?200\s?000$/);
  await tab.seesInCell(sheet, await cellOf(tab, 'Vinterparken', 'Diarienummer'), '<b>KS</b> 2019/777');
  expect(await panel.field('Värde, kr').inputValue()).toBe('1\u00a0200\u00a0000');
  expect(await panel.sidebar.locator('.row-form b').count()).toBe(0);
});

test('the panel follows the selection, and keeps what was typed for the row that was left', async () => {
  const tab = await openTab();
  const panel = await procurementPanel(tab, sheet, await cellOf(tab, 'Stadsfesten', 'Id'), 'Stadsfesten');
  await tab.goToCell(sheet, await cellOf(tab, 'Väghyveln', 'Id'));
  await panel.field('CPV').focus();
  await panel.sidebar.locator('.source-title', { hasText: 'Väghyveln' }).waitFor();
  await panel.field('CPV').fill('halvskrivet');
  await tab.goToCell(sheet, await cellOf(tab, 'Hofvallen', 'Id'));
  await panel.field('CPV').focus();
  await panel.button(/^Öppna U-/).click();
  await panel.sidebar.locator('.source-title', { hasText: 'Hofvallen' }).waitFor();
  expect(await panel.field('CPV').inputValue()).toBe('');
  await panel.button(/^Gå till U-/).click();
  await panel.sidebar.locator('.source-title', { hasText: 'Väghyveln' }).waitFor();
  expect(await panel.field('CPV').inputValue()).toBe('halvskrivet');
  await panel.button('Spara').click();
  await panel.sidebar.getByText('Inget är sparat än. Rätta eller fyll i: CPV.').waitFor();
  expect(await panel.field('CPV').inputValue()).toBe('halvskrivet');
  expect(await panel.field('CPV').getAttribute('aria-invalid')).toBe('true');
});

test('one press moves a procurement on, when what the status asks for is there', async () => {
  const tab = await openTab();
  const panel = await procurementPanel(tab, sheet, await cellOf(tab, 'Hofvallen', 'Id'), 'Hofvallen');
  await panel.field('Status').selectOption('planerad');
  await panel.field('Planerad start').fill('?');
  await panel.button('Spara').click();
  await panel.sidebar.getByText('Inget är sparat än. Rätta eller fyll i: Kravtyp.').waitFor();
  expect(await panel.field('Kravtyp').evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
  await panel.field('Kravtyp').selectOption('ej beslutat');
  await panel.save();
  await panel.button('Gå vidare till förberedelse').click();
  await panel.sidebar.getByText(/^Sparat kl\./).waitFor();
  await tab.seesInCell(sheet, await cellOf(tab, 'Hofvallen', 'Status'), /^förberedelse$/);
});

test('two people change the same fields: the second chooses field by field, and nothing is overwritten unseen', async () => {
  const [one, other] = await Promise.all([openTab(), openTab()]);
  const place = await cellOf(one, 'Lås och låstjänster', 'Id');
  const [mine, theirs] = [await procurementPanel(one, sheet, place, 'Lås'), await procurementPanel(other, sheet, place, 'Lås')];
  for (const panel of [mine, theirs]) await panel.unfold('Anteckning');
  await mine.field('CPV').fill('44521100-9');
  await mine.field('Anteckning').fill('min');
  await theirs.field('CPV').fill('98395000-8');
  await theirs.field('Anteckning').fill('din');
  await theirs.save();
  await mine.button('Spara').click();
  await mine.sidebar.getByRole('heading', { name: 'Någon annan har också ändrat' }).waitFor();
  expect(await violations(await sidebarFrame(one))).toEqual([]);
  await mine.sidebar.getByRole('group', { name: 'CPV' }).getByRole('radio', { name: /98395000-8/ }).check();
  await mine.sidebar.getByRole('group', { name: 'Anteckning' }).getByRole('radio', { name: /Mitt/ }).check();
  await mine.button('Spara mina val').click();
  await mine.sidebar.getByText(/^Sparat kl\./).waitFor();
  expect([await mine.field('CPV').inputValue(), await mine.field('Anteckning').inputValue()]).toEqual(['98395000-8', 'min']);
  await one.seesInCell(sheet, await cellOf(one, 'Lås och låstjänster', 'Anteckning'), /^min$/);
});

test('an earlier value is restored from the history', async () => {
  const tab = await openTab();
  const panel = await procurementPanel(tab, sheet, await cellOf(tab, 'Maskiner och verktyg', 'Id'), 'Maskiner');
  await panel.unfold('Avtal');
  await panel.field('Leverantör').fill('Första AB');
  await panel.save();
  await panel.field('Leverantör').fill('Andra AB');
  await panel.save();
  await panel.unfold('Historik');
  await panel.button(/Återställ det här värdet: Första AB i Leverantör/).click();
  await expect.poll(() => panel.field('Leverantör').inputValue()).toBe('Första AB');
  await tab.seesInCell(sheet, await cellOf(tab, 'Maskiner och verktyg', 'Leverantör'), /^Första AB$/);
});

test('a new procurement gets an id; deleted by hand it is restored from the log; the log is exported', async () => {
  const tab = await openTab();
  const panel = await procurementPanel(tab, sheet, await cellOf(tab, 'Campingstugor', 'Id'), 'Campingstugor');
  await panel.button('Ny upphandling').click();
  await panel.button('Skapa').click();
  await panel.sidebar.getByText('Inget är sparat än. Rätta eller fyll i: Upphandling.').waitFor();
  await tab.page.keyboard.type('Snöröjning');
  await panel.button('Skapa').click();
  await panel.sidebar.getByText(/^U-\d{4}-011 är skapad\.$/).waitFor();
  const cell = await cellOf(tab, 'Snöröjning', 'Status');
  await tab.seesInCell(sheet, cell, /^planerad$/);

  await deleteRowOf(tab, cell);
  await panel.unfold('Borttagna rader');
  await panel.button(/^Återställ U-\d{4}-011 Snöröjning$/).click();
  await panel.sidebar.getByText(/^U-\d{4}-011 är återställd och öppen\.$/).waitFor();
  await tab.seesInCell(sheet, await cellOf(tab, 'Snöröjning', 'Upphandling'), /^Snöröjning$/);

  await panel.unfold('Loggen');
  const [download] = await Promise.all([tab.page.waitForEvent('download'), panel.button('Exportera loggen').click()]);
  expect(download.suggestedFilename()).toMatch(/^logg-\d{4}-\d\d-\d\d\.csv$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF"Tid";"Vem";"Hur";')).toBe(true);
  expect(text).toContain('"Snöröjning"');
});

test('axe finds nothing to complain of in the panel, with everything unfolded and with faults; nor does anything need sideways scrolling; and it is used from the keyboard alone', async () => {
  const tab = await openTab();
  const panel = await procurementPanel(tab, sheet, await cellOf(tab, 'Färghandelsvaror', 'Id'), 'Färghandelsvaror');
  expect(await violations(await sidebarFrame(tab))).toEqual([]);
  await tab.tabTo(/textbox "CPV"/);
  await tab.page.keyboard.type('44800000-8');
  await tab.tabTo(/button "Spara"/);
  await tab.page.keyboard.press('Enter');
  await panel.sidebar.getByText(/^Sparat kl\./).waitFor();
  for (const fold of await panel.sidebar.locator('summary').all()) if (!(await fold.evaluate(({ parentElement }) => parentElement?.hasAttribute('open')))) await fold.click();
  for (const help of await panel.sidebar.locator('.help-toggle').all()) await help.click();
  await panel.field('Värde, kr').fill('många');
  await panel.button('Spara').click();
  await panel.sidebar.getByText(/^Inget är sparat än/).waitFor();
  const frame = await sidebarFrame(tab);
  expect(await violations(frame)).toEqual([]);
  await frame.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});
