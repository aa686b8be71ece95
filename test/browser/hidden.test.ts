import type { App } from '@odoo/owl';
import type { Model } from '@odoo/o-spreadsheet';
import { expect, test } from 'vitest';
import { cell } from './support/cell';
import { answersWith, runMenuItem } from './support/scriptAnswers';
import { workplace } from './support/workplace';

const { openTab } = workplace();

declare const owl: { readonly App: { readonly apps: Set<App & { readonly root: { readonly component: { readonly model: Model } } }> } };

test('a script that marks a hidden row on another sheet opens the sheet there and says what hides the row', async () => {
  const tab = await openTab();
  const sheetId = await tab.page.evaluate(() => {
    const { model } = [...owl.App.apps][0]!.root.component;
    const id = model.getters.getSheetIdByName('Upphandlingar') ?? '';
    model.dispatch('HIDE_COLUMNS_ROWS', { sheetId: id, dimension: 'ROW', elements: [149] });
    return id;
  });
  await tab.openSheet('Kalkyl');
  await answersWith(tab.page, { kind: 'select', sheetId, zone: { left: 0, right: 0, top: 149, bottom: 149 } });
  await runMenuItem(tab);
  await tab.page.waitForSelector('.o-sheet.active[title="Upphandlingar"]');
  await expect.poll(() => tab.page.evaluate(cell.current)).toBe('A150');
  expect(await tab.page.locator('.toast-message').first().innerText()).toContain('Rad 150 är markerad men syns inte');
  const [request] = await Promise.all([tab.page.waitForRequest('**/run'), runMenuItem(tab)]);
  expect(request.postDataJSON().place).toEqual({ sheetId, col: 0, row: 149 });
  const { y } = await tab.pointOf('A151');
  const grid = await tab.page.locator('.o-grid').boundingBox();
  expect(y).toBeGreaterThan(grid?.y ?? 0);
  expect(y).toBeLessThan((grid?.y ?? 0) + (grid?.height ?? 0));
  await tab.page.keyboard.press('ArrowDown');
  await expect.poll(() => tab.page.evaluate(cell.current)).toBe('A151');
});

test('a hidden sheet stays hidden, the person stays where they are and is told', async () => {
  const tab = await openTab();
  await tab.openSheet('Kalkyl');
  const sheetId = await tab.page.evaluate(() => {
    const { model } = [...owl.App.apps][0]!.root.component;
    const id = model.getters.getSheetIdByName('Upphandlingar') ?? '';
    model.dispatch('HIDE_SHEET', { sheetId: id });
    return id;
  });
  const before = await tab.page.evaluate(cell.current);
  await answersWith(tab.page, { kind: 'select', sheetId, zone: { left: 3, right: 3, top: 9, bottom: 9 } });
  await runMenuItem(tab);
  await tab.page.getByText('Bladet Upphandlingar är dolt').waitFor();
  expect(await tab.page.evaluate(cell.current)).toBe(before);
});
