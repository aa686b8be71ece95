import type { Frame } from 'playwright-core';
import type { PanelName } from '../../../src/contract/panels';
import { runnerOf } from '../../../src/build/demo/fillRegister';
import { theirStudy } from './theirStudy';

/** More of a panel than what its folds hold: what it is, and how a person comes to it. */
type Scene = { readonly what: string; readonly show: (frame: Frame, address: string) => Promise<void> };

const shown = (frame: Frame) => frame.locator('main:not([hidden])');
const press = (frame: Frame, name: string | RegExp): Promise<void> => shown(frame).getByRole('button', { name }).first().click();

/** Panels that have more than folds. */
export const scenes: { readonly [Panel in PanelName]?: readonly Scene[] } = {
  todo: [
    {
      what: 'with its forms open and a question asked',
      show: async (frame) => {
        for (const form of ['Skjut upp', 'Till ersättare', 'Tillsatt', 'Boka dialogen', 'Välj personer']) {
          const openers = shown(frame).getByRole('button', { name: form, exact: true, expanded: false });
          if ((await openers.count()) > 0) await openers.last().click();
        }
        await press(frame, 'Skicka dagens påminnelser nu');
      },
    },
  ],
  procurement: [
    {
      what: 'with faults and a conflict',
      show: async (frame, address) => {
        const id = /U-\d{4}-\d+/.exec(await frame.locator('main:not([hidden]) .source-origin').first().innerText())?.[0] ?? '';
        await shown(frame).getByLabel('Leverantör', { exact: true }).fill('Mitt företag AB');
        const run = await runnerOf(address);
        await run('askServer', 'saveRow', { sheet: 'procurements', id, changes: [{ column: 'supplier', before: 'Renhållarna i Norr AB', after: 'Deras företag AB' }] });
        await press(frame, /^Spara$/);
        await frame.getByRole('heading', { name: 'Någon annan har också ändrat' }).waitFor();
      },
    },
    {
      what: 'with a new procurement, the questions answered and a fault in the form',
      show: async (frame) => {
        await press(frame, 'Tillbaka');
        await press(frame, 'Ny upphandling');
        for (const yes of await shown(frame).getByRole('radio', { name: 'Ja', exact: true }).all()) await yes.check();
        await press(frame, 'Använd förslaget');
        await press(frame, 'Skapa');
        await shown(frame).locator('[aria-invalid="true"]').first().waitFor();
      },
    },
  ],
  steps: [
    {
      what: 'with a role that takes no part, and a fault',
      show: async (frame) => {
        await shown(frame).getByRole('radio', { name: 'Beställare' }).last().check();
        await shown(frame).getByLabel('Planerat', { exact: true }).first().fill('snart');
        await shown(frame).getByRole('button', { name: 'Spara steget' }).first().click();
      },
    },
  ],
  places: [
    {
      what: 'with forms open and a fault',
      show: async (frame) => {
        await press(frame, 'Ändra antalen');
        await press(frame, /Annan dag|Avsluta|Följ upp|Uppföljd/);
        await shown(frame).getByLabel('Hur många', { exact: true }).fill('några');
        await press(frame, 'Välj en annan upphandling');
        await frame.getByRole('option').first().waitFor();
      },
    },
  ],
  dialogue: [{ what: 'with a form open', show: (frame) => frame.locator('main:not([hidden]) .card-buttons button').first().click() }],
  calculation: [
    {
      what: 'with every field faulty',
      show: async (frame) => {
        for (const field of await shown(frame).getByRole('textbox').all()) await field.fill('många');
        await frame.locator('.stale-note').first().waitFor();
      },
    },
  ],
  study: [
    {
      what: 'with rows added, faults, and an assumption of its own',
      show: async (frame) => {
        await press(frame, 'Lägg till ett fall');
        await press(frame, /^Lägg till försörjning före/);
        await press(frame, /^Lägg till resurs före/);
        await shown(frame).getByLabel('Månader', { exact: true }).first().fill('9');
        await shown(frame).getByLabel('Kr per månad', { exact: true }).first().fill('många');
        await shown(frame).getByLabel('Kommun', { exact: true }).fill('Östesund');
        await shown(frame).getByLabel('Ändra ett antagande', { exact: true }).selectOption('Lönebidrag, andel');
        await press(frame, 'Lägg till Lönebidrag, andel');
        await press(frame, 'Spara i bladet');
        await frame.getByText('Inget är sparat än.').first().waitFor();
      },
    },
    {
      what: 'with a conflict',
      show: async (frame, address) => {
        await press(frame, 'Ångra ändringar');
        await shown(frame).getByLabel('Studiens namn', { exact: true }).fill('Min studie');
        await theirStudy(address, (study) => ({ ...study, fields: { ...study.fields, title: 'Deras studie' } }));
        await press(frame, 'Spara i bladet');
        await frame.getByRole('heading', { name: 'Någon annan har också ändrat' }).waitFor();
      },
    },
  ],
  survey: [
    {
      what: 'with an answer being changed and a new one begun',
      show: async (frame) => {
        await press(frame, /^Ändra svaret/);
        await press(frame, 'Nytt svar');
      },
    },
  ],
  help: [
    {
      what: 'with what was found',
      show: async (frame) => {
        await shown(frame).getByRole('searchbox').fill('återbetalning');
        await frame.locator('main:not([hidden]) .help-entry:visible summary').first().click();
        await frame.locator('main:not([hidden]) .help-entry:visible summary').nth(1).click();
      },
    },
    {
      what: 'with nothing found',
      show: async (frame) => {
        await shown(frame).getByRole('searchbox').fill('återbetlningx');
        await frame.getByText('Inget hittades.').first().waitFor();
      },
    },
  ],
};
