import { expect, test } from 'vitest';
import { sidebarFrame, violations } from './support/accessibility';
import { filePanel } from './support/filePanel';
import { workplace } from './support/workplace';

const { openTab } = workplace();

test('a supplier’s answers are written by keyboard alone, and compared before and after', async () => {
  const tab = await openTab();
  const panel = await filePanel(tab, 'C2', 'Leverantörens enkätsvar');
  const { keyboard } = tab.page;
  await panel.text('Inga svar än').waitFor();
  await panel.button('Nytt svar').focus();
  await keyboard.press('Enter');
  await tab.tabTo(/textbox "Dag för svaren"/);
  await keyboard.type('2026-05-04');
  await tab.tabTo(/textbox "1\. Varför gick ni med/);
  await keyboard.type('Vi hade behov av jobb <b>snabbt</b>');
  await tab.tabTo(/radio "mycket negativ"/);
  for (const key of ['Space', 'ArrowRight']) await keyboard.press(key);
  await tab.tabTo(/textbox "Kommentar till fråga 2/);
  await keyboard.type('Det tyckte vi inte om');
  await tab.tabTo(/radio "mycket negativ"/);
  for (const key of ['Space', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await keyboard.press(key);
  await tab.tabTo(/button "Spara svaret"/);
  await keyboard.press('Enter');
  await panel.text(/^E-\d{4}-001 är skapad\.$/).waitFor();
  await panel.text('1 svar').waitFor();
  await panel.text('negativ → positiv, två steg mer positiv').waitFor();
  await panel.text('Före och efter (n = 1): 1 mer positiv.').waitFor();
  await panel.summary('Svar 2026-05-04').click();
  await panel.text('Vi hade behov av jobb <b>snabbt</b>').waitFor();
  expect(await violations(await sidebarFrame(tab))).toEqual([]);

  await panel.button('Ändra svaret').click();
  await panel.field('8. Något övrigt som ni vill framhålla?').fill('19640823-3234');
  await panel.button('Spara ändringarna').click();
  await panel.text('Inget är sparat än. Rätta eller fyll i: Övrigt.').waitFor();
  await panel.field('8. Något övrigt som ni vill framhålla?').fill('Nej');
  await panel.button('Spara ändringarna').click();
  await panel.button('Ändra svaret').waitFor();
  await panel.text('Nej').waitFor();
  await tab.openSheet('Enkät');
  await tab.seesInCell('Enkät', 'F2', 'negativ');
  await tab.seesInCell('Enkät', 'H2', 'positiv');
});

test('an empty answer is not sent, and one begun is still there when the form has been closed', async () => {
  const tab = await openTab();
  const panel = await filePanel(tab, 'C3', 'Leverantörens enkätsvar');
  await panel.button('Nytt svar').click();
  await panel.button('Spara svaret').click();
  await panel.text('Inget är ifyllt än.').waitFor();
  await panel.field('7. Vilka nackdelar ser ni?').fill('Möten varje dag');
  await panel.button('Stäng formuläret').click();
  await panel.button('Fortsätt på det nya svaret').click();
  expect(await panel.field('7. Vilka nackdelar ser ni?').inputValue()).toBe('Möten varje dag');
});
