import { expect, test } from 'vitest';
import { sidebarFrame, violations } from './support/accessibility';
import { filePanel } from './support/filePanel';
import { workplace } from './support/workplace';

const { openTab, host, restart } = workplace({ mayLoseServer: true });
const menu = 'Stegen och instruktionerna';

test('a day with the steps: the eleven are added, one is done today, taken back and done again, and hours become the cost', async () => {
  const tab = await openTab();
  const panel = await filePanel(tab, 'C2', menu);
  await panel.button('Lägg till de elva stegen').click();
  await panel.text('0 av 11 steg klara').waitFor();
  await panel.text('Härnäst: steg 1, Dialog med branschföreträdare – upphandlare och ansvarig SAU.').waitFor();
  await panel.text('Schablon: inga timmar är registrerade ännu.').waitFor();
  expect(await panel.button(/^Lägg till/).count()).toBe(0);

  await panel.button('Öppna steget').click();
  await panel.button('Klart i dag').click();
  await panel.text('1 av 11 steg klara').waitFor();
  await panel.button('Ta tillbaka: inte klart').click();
  await panel.text('0 av 11 steg klara').waitFor();
  await panel.field('Timmar, upphandlare').fill('4,5');
  await panel.field('Timmar, ansvarig SAU').fill('många');
  // What is in the way is said beside the button that was pressed, and nothing typed is lost.
  await panel.button('Klart i dag').click();
  await panel.text('Inget är sparat än. Rätta eller fyll i: Timmar, ansvarig SAU.').waitFor();
  await panel.field('Timmar, ansvarig SAU').fill('1:30');
  await panel.button('Klart i dag').click();
  await panel.text('1 av 11 steg klara').waitFor();
  // 4,5 + 1,5 = 6 h × 600
  await panel.text(/Merkostnad 3\s600\skr för 6 timmar\./).waitFor();
  await panel.text('Sparat.').waitFor();
  await tab.openSheet('Steg');
  const today = await tab.page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
  await tab.seesInCell('Steg', 'F2', today);
  await tab.seesInCell('Steg', 'G2', /^4,5$/);
  await tab.seesInCell('Steg', 'H2', /^1,5$/);
});

test('each role has its instruction, the choice is remembered from step to step, and the chain shows who gives what to whom', async () => {
  const tab = await openTab();
  const panel = await filePanel(tab, 'C3', menu);
  await panel.button('Lägg till de elva stegen').click();
  await panel.text('0 av 11 steg klara').waitFor();
  await panel.text('Ansvarig SAU lämnar över till rekryterare:').first().waitFor();
  await panel.summary('4. Utvärdering av anbud').click();
  await panel.text('Svara på frågor om kravet och bedöm vad anbuden säger om det.').waitFor();
  await panel.field('Rekryterare').check();
  await panel.text('Rekryterare deltar inte i det här steget. Det gör upphandlare och ansvarig SAU.').waitFor();
  await panel.summary('4. Utvärdering av anbud').click();
  await panel.summary('6. Rekrytering').click();
  await panel.text('Skriv i registret att platsen är tillsatt, aldrig av vem.').waitFor();
  expect(await panel.field('Timmar, beställare').count()).toBe(0);
  expect(await panel.field('Timmar, rekryterare').count()).toBe(1);
  expect(await violations(await sidebarFrame(tab))).toEqual([]);
  // The menu opens the sidebar anew.
  const again = await filePanel(tab, 'C3', menu);
  await again.summary('6. Rekrytering').click();
  expect(await again.field('Rekryterare').isChecked()).toBe(true);
});

test('what is typed is still there after another panel and another procurement, and the panel says where', async () => {
  const tab = await openTab();
  const panel = await filePanel(tab, 'C4', menu);
  await panel.button('Lägg till de elva stegen').click();
  await panel.summary('3. Kravställning').click();
  await panel.field('Anteckning').fill('=Halvskrivet');
  const id = await tab.cellText('Upphandlingar', 'A4');
  await tab.sidebar.getByRole('button', { name: 'Hjälp', exact: true }).click();
  await tab.sidebar.getByRole('button', { name: 'Steg', exact: true }).click();
  expect(await panel.field('Anteckning').inputValue()).toBe('=Halvskrivet');
  await tab.goToCell('Upphandlingar', 'C5');
  await panel.text(`Osparat i ${id}.`).waitFor();
  await panel.button(`Gå till ${id}`).click();
  await panel.summary('3. Kravställning').getByText('Osparat').waitFor();
  expect(await panel.field('Anteckning').inputValue()).toBe('=Halvskrivet');
  await panel.button('Spara steget').click();
  await panel.text('Sparat.').waitFor();
  expect(await panel.text('Osparat').count()).toBe(0);
});

test('two at the same step: nobody’s words are written over unseen', async () => {
  const [one, other] = [await openTab(), await openTab()];
  const first = await filePanel(one, 'C6', menu);
  await first.button('Lägg till de elva stegen').click();
  await first.text('0 av 11 steg klara').waitFor();
  const second = await filePanel(other, 'C6', menu);
  for (const panel of [first, second]) await panel.summary('1. Dialog med branschföreträdare').click();
  await first.field('Anteckning').fill('Den första');
  await second.field('Anteckning').fill('Den andra');
  await first.button('Spara steget').click();
  await first.text('Sparat.').waitFor();
  await second.button('Spara steget').click();
  await second.text(/^Någon annan hann före: Anteckning är nu ”Den första”/).waitFor();
  await second.text('Någon annan har skrivit ”Den första” här sedan du började.').waitFor();
  expect(await second.field('Anteckning').inputValue()).toBe('Den andra');
  await second.button('Spara och skriv över').click();
  await second.text('Sparat.').waitFor();
});

test('a save that does not reach the server takes back what it showed, keeps what was typed, and can be pressed again', async () => {
  const tab = await openTab();
  const panel = await filePanel(tab, 'C7', menu);
  await panel.button('Lägg till de elva stegen').click();
  await panel.summary('2. Dialog med beställare').click();
  await panel.field('Timmar, beställare').fill('2,5');
  await host().kill();
  await panel.button('Klart i dag').click();
  await panel.text(/Det du har skrivit är kvar\./).waitFor();
  await panel.text('0 av 11 steg klara').waitFor();
  expect(await panel.field('Timmar, beställare').inputValue()).toBe('2,5');
  await restart();
  await tab.page.locator('#alarm').waitFor({ state: 'hidden' });
  await panel.button('Klart i dag').click();
  await panel.text('1 av 11 steg klara').waitFor();
  await panel.text('Sparat.').waitFor();
  // 2,5 h × 600
  await panel.text(/Merkostnad 1\s500\skr för 2,5 timmar\./).waitFor();
});
