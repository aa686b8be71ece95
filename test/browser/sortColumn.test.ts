import type { App } from '@odoo/owl';
import type { Model } from '@odoo/o-spreadsheet';
import { expect, test } from 'vitest';
import { workplace } from './support/workplace';

const { openTab } = workplace();

declare const owl: { readonly App: { readonly apps: Set<App & { readonly root: { readonly component: { readonly model: Model } } }> } };

test('a column’s own menu sorts the rows of the sheet below the frozen ones, and one undo puts them back', async () => {
  const tab = await openTab();
  await tab.page.evaluate(() => {
    const { model } = [...owl.App.apps][0]!.root.component;
    const sheetId = 'sortering';
    model.dispatch('CREATE_SHEET', { sheetId, position: 0, name: 'Sortering' });
    const rows = [['Namn', '', 'Tal'], ['b', '', '2'], ['c', '', '1'], ['', '', ''], ['a', '', '3']];
    rows.forEach((cells, row) => cells.forEach((content, col) => model.dispatch('UPDATE_CELL', { sheetId, col, row, content })));
    model.dispatch('FREEZE_ROWS', { sheetId, quantity: 1 });
  });
  const names = (): Promise<readonly string[]> => Promise.all([1, 2, 3, 4, 5].map((row) => tab.cellText('Sortering', `A${row}`)));
  await tab.goToCell('Sortering', 'A1');
  const { x } = await tab.pointOf('C1');
  const { y } = (await tab.page.locator('.o-grid').boundingBox()) ?? { y: 0 };
  await tab.page.mouse.click(x, y + 12, { button: 'right' });
  await tab.page.locator('.o-menu-item', { hasText: 'Sortera kolumn' }).hover();
  await tab.page.locator('.o-menu-item', { hasText: 'Fallande' }).click();
  await expect.poll(names).toEqual(['Namn', 'a', 'b', 'c', '']);
  await tab.page.keyboard.press('Control+z');
  await expect.poll(names).toEqual(['Namn', 'b', 'c', '', 'a']);
});
