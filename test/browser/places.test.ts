import { expect, test } from 'vitest';
import { sidebarFrame, violations } from './support/accessibility';
import { filePanel } from './support/filePanel';
import { workplace } from './support/workplace';

const { openTab, host, restart } = workplace({ mayLoseServer: true });
const menu = 'Platserna i upphandlingen';
const year = new Date().getFullYear();
const places = ['001', '002', '003'].map((number) => `P-${year}-${number}`);

test('four required become three agreed with a reason; three places are added at once, filled, followed up and finished with what came after', async () => {
  const tab = await openTab();
  const panel = await filePanel(tab, 'C2', menu);
  await panel.button('Ändra antalen').click();
  await panel.field('Krävda platser').fill('4');
  await panel.field('Överenskomna platser').fill('3');
  await panel.button('Spara antalen').click();
  await panel.text('Avtalet kräver 4 platser, men 3 är överenskomna. Skriv skälet här.').waitFor();
  expect(await panel.field('Avvikelse, skäl').evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
  await panel.field('Avvikelse, skäl').fill('Leverantörens lager är mindre än i anbudet.');
  await panel.button('Spara antalen').click();
  await panel.text('1 av 4 krävda platser är inte överenskommen.').waitFor();
  await panel.text('Skäl till avvikelsen: Leverantörens lager är mindre än i anbudet.').waitFor();

  await panel.field('Plats').selectOption('praktik');
  expect(await panel.field('Hur många').inputValue()).toBe('3');
  await panel.button('Lägg till 3 platser').click();
  await panel.text(`3 rader är skapade, den första är ${places[0]}.`).waitFor();
  for (const [at, id] of places.entries()) await tab.seesInCell('Platser', `A${at + 2}`, id);
  await panel.text('Ingen av 3 överenskomna platser är tillsatt.').waitFor();

  await panel.button(`Tillsätt i dag ${places[0]}`).click();
  await panel.button(`Följd upp i dag ${places[0]}`).click();
  await panel.button(`Avsluta ${places[0]}`).click();
  await panel.button('Avsluta').click();
  await panel.text('Välj vad som kom efter platsen. Vet ni inte än: välj okänt.').waitFor();
  await panel.field('Efteråt').selectOption('studier');
  await panel.field('Steg på trappan').fill('2');
  await panel.button('Avsluta').click();
  await panel.text(/Efteråt: studier, 2\ssteg på trappan\./).waitFor();
  await panel.text('2 av 3 överenskomna platser är inte tillsatta.').waitFor();
  await tab.openSheet('Platser');
  await tab.seesInCell('Platser', 'E2', /^avslutad$/);
  await tab.seesInCell('Platser', 'K2', /^studier$/);
});

test('from the keyboard alone: another procurement is found, a place is added and filled on another day', async () => {
  const tab = await openTab();
  const panel = await filePanel(tab, 'C3', menu);
  await tab.sidebar.locator('body').focus();
  await tab.tabTo(/button "Välj en annan upphandling"/);
  await tab.page.keyboard.press('Enter');
  await panel.text('10 upphandlingar.').first().waitFor();
  await tab.page.keyboard.type('vinter');
  await panel.text('1 upphandling.').first().waitFor();
  await tab.page.keyboard.press('Enter');
  await tab.sidebar.locator('main:not([hidden]) .source-title', { hasText: 'Vinterparken' }).waitFor();
  await tab.tabTo(/combobox "Plats"/);
  await tab.page.keyboard.type('lärling');
  await tab.tabTo(/textbox "Hur många"/);
  await tab.page.keyboard.press('Enter');
  await panel.text(/^P-\d{4}-\d{3} är skapad\.$/).waitFor();
  for (let presses = 0; presses < 20 && !/Annan dag P-/.test(await tab.sidebar.locator(':focus').ariaSnapshot()); presses++) await tab.page.keyboard.press('Shift+Tab');
  await tab.page.keyboard.press('Enter');
  await expect.poll(() => panel.field('Tillsatt').evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
  await panel.field('Tillsatt').press('ControlOrMeta+a');
  await tab.page.keyboard.type('?');
  await tab.page.keyboard.press('Enter');
  await panel.text('Tillsatt okänd dag. Inte uppföljd.').waitFor();
  expect(await violations(await sidebarFrame(tab))).toEqual([]);
  const frame = await sidebarFrame(tab);
  await frame.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test('an identity number in the note is refused beside the field and never sent', async () => {
  const tab = await openTab();
  const panel = await filePanel(tab, 'C5', menu);
  const runs: string[] = [];
  await panel.field('Plats').selectOption('trainee');
  await panel.button('Lägg till platsen').click();
  await panel.button(/^Avbryt platsen/).click();
  tab.page.on('request', (request) => runs.push(request.postData() ?? ''));
  await panel.field('Anteckning').fill('19850709-9805 flyttade');
  await panel.text(/kan läsas som ett personnummer/).waitFor();
  await panel.button('Avbryt platsen').click();
  expect(await panel.field('Anteckning').getAttribute('aria-invalid')).toBe('true');
  await panel.field('Anteckning').fill('Leverantören lade ned verksamheten.');
  await panel.button('Avbryt platsen').click();
  await panel.text('Sparat.').waitFor();
  expect(runs.length).toBeGreaterThan(0);
  expect(runs.filter((sent) => sent.includes('850709'))).toEqual([]);
});

test('two with the same place: the second sees who was first, keeps what was typed, and writes over it only knowingly', async () => {
  const [one, other] = [await openTab(), await openTab()];
  const first = await filePanel(one, 'C7', menu);
  await first.field('Plats').selectOption('praktik');
  await first.button('Lägg till platsen').click();
  await first.button(/^Tillsätt i dag/).waitFor();
  const second = await filePanel(other, 'C7', menu);
  await second.button(/^Avbryt platsen/).click();
  await second.field('Anteckning').fill('Den andras skäl.');
  await first.button(/^Avbryt platsen/).click();
  await first.field('Anteckning').fill('Den förstas skäl.');
  await first.button('Avbryt platsen').click();
  await first.text('Sparat.').waitFor();
  await second.button('Avbryt platsen').click();
  await second.text(/Någon annan hann före: .*”Den förstas skäl\.”/).waitFor();
  await second.text('Någon annan har skrivit ”Den förstas skäl.” här sedan du började.').waitFor();
  expect(await second.field('Anteckning').inputValue()).toBe('Den andras skäl.');
  await second.button('Avbryt platsen').click();
  await second.text('Sparat.').waitFor();
});

test('when the server is away in the middle nothing typed is lost, what was shown is taken back, and it can be pressed again', async () => {
  const tab = await openTab();
  const panel = await filePanel(tab, 'C6', menu);
  await panel.field('Plats').selectOption('praktik');
  await panel.button('Lägg till platsen').click();
  await panel.button(/^Tillsätt i dag/).click();
  await panel.button(/^Avsluta P-/).click();
  await panel.field('Efteråt').selectOption('eget företag');
  await panel.field('Avslutad').fill('?');
  await host().kill();
  await panel.button('Avsluta').click();
  await panel.text(/Det du har skrivit är kvar\./).waitFor();
  await panel.text('Inte uppföljd.').waitFor();
  expect([await panel.field('Efteråt').inputValue(), await panel.field('Avslutad').inputValue()]).toEqual(['eget företag', '?']);
  await restart();
  await tab.page.locator('#alarm').waitFor({ state: 'hidden' });
  await tab.sidebar.getByRole('button', { name: 'Hjälp', exact: true }).click();
  await tab.sidebar.getByRole('button', { name: 'Platser', exact: true }).click();
  expect(await panel.field('Efteråt').inputValue()).toBe('eget företag');
  await panel.button('Avsluta').click();
  await panel.text('Efteråt: eget företag.').waitFor();
});
