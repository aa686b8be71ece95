import type { App } from '@odoo/owl';
import type { Model } from '@odoo/o-spreadsheet';
import { expect, test } from 'vitest';
import { workplace } from './support/workplace';

const { openTab } = workplace();

declare const owl: { readonly App: { readonly apps: Set<App & { readonly root: { readonly component: { readonly model: Model } } }> } };

const typed = ['=1+1', '+46 70 123 45 67', '070 123 456', '12.5', '007', '50 %', 'text'];

test('what is typed into cells of plain text stays as typed; into others it is computed', async () => {
  const tab = await openTab();
  await tab.page.evaluate((rows) => {
    const { model } = [...owl.App.apps][0]!.root.component;
    const sheetId = 'texter';
    model.dispatch('CREATE_SHEET', { sheetId, position: 0, name: 'Texter' });
    model.dispatch('SET_FORMATTING', { sheetId, target: [{ left: 0, right: 0, top: 0, bottom: rows }], format: '@' });
  }, typed.length);
  await tab.goToCell('Texter', 'A1');
  for (const text of typed) await tab.typeInCell(text);
  const seen = await Promise.all(typed.map((_, row) => tab.cell('Texter', `A${row + 1}`)));
  expect(seen.map(({ value }) => value)).toEqual(typed);
  expect(seen.map(({ text }) => text)).toEqual(typed);
  await tab.goToCell('Texter', 'B1');
  for (const text of ['=1+1', '=A7']) await tab.typeInCell(text);
  expect((await tab.cell('Texter', 'B1')).value).toBe(2);
  expect((await tab.cell('Texter', 'B2')).value).toBe('text');
  await tab.goToCell('Texter', 'B2');
  await tab.typeInCell('=1+2');
  expect((await tab.cell('Texter', 'B2')).value).toBe(3);
});

test('what is pasted into cells of plain text stays as it was copied', async () => {
  const tab = await openTab();
  await tab.page.evaluate(() => {
    const { model } = [...owl.App.apps][0]!.root.component;
    const sheetId = 'klistrat';
    model.dispatch('CREATE_SHEET', { sheetId, position: 0, name: 'Klistrat' });
    model.dispatch('SET_FORMATTING', { sheetId, target: [{ left: 0, right: 0, top: 0, bottom: 9 }], format: '@' });
  });
  await tab.goToCell('Klistrat', 'A1');
  await tab.page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '=1+1\t=1+1\n007\t007');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await tab.seesInCell('Klistrat', 'A1', /^=1\+1$/);
  expect(await Promise.all(['A2', 'B1', 'B2'].map(async (name) => (await tab.cell('Klistrat', name)).value))).toEqual(['007', 2, 7]);
});

test('a formula that stands in a cell of plain text stays one when it is only looked at', async () => {
  const tab = await openTab();
  await tab.page.evaluate(() => {
    const { model } = [...owl.App.apps][0]!.root.component;
    const sheetId = 'formler';
    model.dispatch('CREATE_SHEET', { sheetId, position: 0, name: 'Formler' });
    model.dispatch('UPDATE_CELL', { sheetId, col: 0, row: 0, content: '=1+1', format: '@' });
  });
  await tab.goToCell('Formler', 'A1');
  await tab.page.keyboard.press('F2');
  await tab.page.keyboard.press('Enter');
  expect((await tab.cell('Formler', 'A1')).value).toBe('2');
});
