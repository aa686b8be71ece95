import type { App } from '@odoo/owl';
import type { Model } from '@odoo/o-spreadsheet';
import { expect, test } from 'vitest';
import { workplace } from './support/workplace';
import type { Tab } from './support/tab';

const { openTab } = workplace();
const narrow = { viewport: { width: 1280, height: 800 } };

declare const owl: { readonly App: { readonly apps: Set<App & { readonly root: { readonly component: { readonly model: Model } } }> } };

/** Puts a note on a cell of the open sheet, as a script would. */
const putNote = (tab: Tab, col: number, row: number, text: string): Promise<unknown> =>
  tab.page.evaluate(
    (note) => {
      const { model } = [...owl.App.apps][0]!.root.component;
      Reflect.apply(model.dispatch, model, ['SET_NOTE', { sheetId: model.getters.getActiveSheetId(), ...note }]);
    },
    { col, row, text },
  );

const rowsOfStatus = (tab: Tab): Promise<number> =>
  tab.page.locator('#status').evaluate((line) => {
    const middles = [...line.children].map((child) => child.getBoundingClientRect()).filter(({ height }) => height > 0).map(({ top, height }) => Math.round((top + height / 2) / 8));
    return new Set(middles).size;
  });

test('the status line is one row at 1280 px with all it can say, and the note of the cell has a row of its own', async () => {
  const tab = await openTab(narrow);
  await tab.openSidebar();
  await tab.page.locator('#technique summary').waitFor();
  await tab.page.locator('#connection').evaluate((place) => (place.textContent = 'Ingen kontakt med servern'));
  expect(await rowsOfStatus(tab)).toBe(1);
  const height = async (): Promise<number> => (await tab.page.locator('#status').boundingBox())?.height ?? 0;
  const low = await height();
  expect(low).toBeLessThan(36);
  await tab.goToCell('Kalkyl', 'L20');
  await putNote(tab, 11, 19, 'Skriv ett belopp i kronor.');
  await tab.page.getByText('Anteckning i L20: Skriv ett belopp i kronor.').waitFor();
  expect(await rowsOfStatus(tab)).toBe(2);
  await tab.goToCell('Kalkyl', 'L21');
  await expect.poll(height).toBe(low);
});

test('who one is is remembered in the tab and sent with what one runs, unless it is no address', async () => {
  const tab = await openTab(narrow);
  const field = tab.page.getByLabel('Vem är jag');
  const whoOfNextRun = async (): Promise<unknown> => {
    const [request] = await Promise.all([tab.page.waitForRequest('**/run'), tab.openSidebar()]);
    return request.postDataJSON().who;
  };
  expect(await whoOfNextRun()).toBe('');
  await field.fill('anna@example.se');
  await field.press('Enter');
  expect(await whoOfNextRun()).toBe('anna@example.se');
  await tab.page.reload();
  await tab.page.waitForSelector('body[data-ready]');
  expect(await field.inputValue()).toBe('anna@example.se');
  await field.fill('fel');
  await field.press('Enter');
  expect(await whoOfNextRun()).toBe('anna@example.se');
});

test('the outbox is a page of its own, one link away', async () => {
  const tab = await openTab(narrow);
  const [outbox] = await Promise.all([tab.page.waitForEvent('popup'), tab.page.getByRole('link', { name: 'Utkorg och körningar' }).click()]);
  await outbox.getByRole('heading', { name: 'Utkorg och körningar' }).waitFor();
  await outbox.getByText('Inget har skickats.').waitFor();
});
