import { expect, test } from 'vitest';
import { sidebarFrame, violations } from './support/accessibility';
import { filePanel } from './support/filePanel';
import { workplace } from './support/workplace';

const { openTab } = workplace();
const menu = 'Dialogerna i upphandlingen';

test('a dialogue is booked and held, fewer places than the contract’s are agreed with the reason, and become the procurement’s', async () => {
  const tab = await openTab();
  const places = await filePanel(tab, 'C2', 'Platserna i upphandlingen');
  await places.button('Ändra antalen').click();
  await places.field('Krävda platser').fill('4');
  await places.button('Spara antalen').click();
  await places.text('Sparat.').waitFor();

  const panel = await filePanel(tab, 'C2', menu);
  await panel.field('Dialog med').selectOption('leverantör');
  await panel.button('Boka').click();
  await panel.text('Skriv dagen som dialogen är bokad till.').waitFor();
  await panel.field('Bokad').fill('2099-12-01');
  await panel.button('Boka').click();
  await panel.text(/^D-\d{4}-001 är skapad\.$/).waitFor();
  await panel.button(/^Hållen i dag D-/).click();
  await panel.button(/^Skriv vad som överenskoms D-/).click();
  await panel.field('Överenskommet').fill('Tre praktikplatser på lagret.');
  await panel.field('Platser').fill('3');
  await panel.button('Skriv vad som överenskoms').click();
  await panel.text('Skriv varför färre platser än avtalets överenskoms.').waitFor();
  await panel.field('Avvikelse, skäl').fill('Lagret är mindre än planerat.');
  expect(await violations(await sidebarFrame(tab))).toEqual([]);
  await panel.button('Skriv vad som överenskoms').click();
  await panel.button(/^Använd som överenskomna platser/).click();
  await panel.text('Det är upphandlingens överenskomna antal.').waitFor();

  const after = await filePanel(tab, 'C2', 'Platserna i upphandlingen');
  await after.text('1 av 4 krävda platser är inte överenskommen.').waitFor();
  await after.text('Skäl till avvikelsen: Lagret är mindre än planerat.').waitFor();
});

test('what is typed for a new dialogue is kept for its procurement while another is shown', async () => {
  const tab = await openTab();
  const panel = await filePanel(tab, 'C3', menu);
  const id = await tab.cellText('Upphandlingar', 'A3');
  await panel.field('Bokad').fill('i slutet av');
  await tab.goToCell('Upphandlingar', 'C4');
  await panel.text(`Osparat i ${id}.`).waitFor();
  expect(await panel.field('Bokad').inputValue()).toBe('');
  await panel.button(`Gå till ${id}`).click();
  await expect.poll(() => panel.field('Bokad').inputValue()).toBe('i slutet av');
});
