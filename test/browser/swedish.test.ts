import type { App } from '@odoo/owl';
import type { Model } from '@odoo/o-spreadsheet';
import { expect, test } from 'vitest';
import { sameInSwedish, untranslated } from '../host/support/sameInSwedish';
import { workplace } from './support/workplace';
import { notTranslated, shownWords, watchWords } from './support/words';
import type { Tab } from './support/tab';

const { openTab } = workplace();

declare const owl: { readonly App: { readonly apps: Set<App & { readonly root: { readonly component: { readonly model: Model } } }> } };

/** Words that stand in almost any English text of a spreadsheet, and in no Swedish one. */
const english =
  /\b(the|of|and|with|add|select|show|hide|insert|delete|edit|remove|none|colou?r|style|light|dark|black|blue|gray|rows?|columns?|cells|sheets?|range|values?|search|close|open|more|new|custom|english|french|chart|title|axis|left|right|top|bottom|default|name|size|cancel|apply|is|not|contains|table|untitled)\b| [AP]M\b/i;
/** Names of functions are English in formulas, and all capitals. */
const isEnglish = (text: string): boolean => english.test(text.replace(/\b[A-Z][A-Z0-9.]+\b(?!M\b)/g, (name) => (/^[AP]M$/.test(name) ? name : '')));

const panels: readonly (readonly string[])[] = [
  ['Redigera', 'Sök och ersätt'], ['Format', 'Villkorsstyrd formatering'], ['Format', 'Tal', 'Anpassat talformat'], ['Format', 'Tal', 'Anpassat datum och tid'],
  ['Data', 'Datavalidering'], ['Data', 'Kolumnstatistik'], ['Data', 'Namngivna områden'], ['Data', 'Rensa data', 'Ta bort dubbletter'],
  ['Data', 'Dela upp text'], ['Arkiv', 'Inställningar'], ['Infoga', 'Länk'], ['Infoga', 'Diagram'], ['Infoga', 'Pivottabell'],
];

/** Notes what is shown, when it has been drawn. */
const reader = ({ page }: Tab) => {
  const seen = new Map<string, string>();
  const read = async (where: string): Promise<void> => {
    await page.waitForTimeout(40);
    for (const text of await shownWords(page)) if (!seen.has(text)) seen.set(text, where);
  };
  return { seen, read };
};

const openPath = async ({ page }: Tab, [menu = '', ...items]: readonly string[]): Promise<void> => {
  await page.locator('.o-topbar-menu', { hasText: menu }).click();
  for (const [index, item] of items.entries()) {
    const entry = page.locator('.o-menu').nth(index).locator('.o-menu-item', { hasText: item }).first();
    if (index === items.length - 1) await entry.click();
    else await entry.hover();
  }
};

test('every menu, context menu and panel that people meet is in Swedish', async () => {
  const tab = await openTab();
  const { page } = tab;
  await watchWords(page);
  await page.reload();
  await page.waitForSelector('body[data-ready]');
  await tab.goToCell('Budget', 'C5');
  const { seen, read } = reader(tab);
  await read('sidan');
  const away = async (): Promise<void> => {
    // No menu reaches so far.
    await page.mouse.click(1_300, 700);
    await page.locator('.o-menu').first().waitFor({ state: 'detached' });
    const { x, y } = await tab.pointOf('C5');
    await page.mouse.click(x, y);
  };
  /** Opens what each item of the open menu leads to. */
  const readMenu = async (where: string): Promise<void> => {
    await page.locator('.o-menu').first().waitFor();
    await read(where);
    for (const item of await page.locator('.o-menu').first().locator('.o-menu-item').all()) {
      await item.hover({ force: true });
      await read(`${where}, ${await item.innerText()}`);
    }
    await away();
  };

  for (const menu of await page.locator('.o-topbar-menu').all()) {
    await menu.click();
    await readMenu(await menu.innerText());
  }
  const at = await tab.pointOf('C5');
  const grid = await page.locator('.o-grid').boundingBox();
  const [left, top] = [(grid?.x ?? 0) + 12, (grid?.y ?? 0) + 8];
  for (const [where, x, y] of [['cellens meny', at.x, at.y], ['kolumnens meny', at.x, top], ['radens meny', left, at.y]] as const) {
    await page.mouse.click(x, y);
    await page.mouse.click(x, y, { button: 'right' });
    await readMenu(where);
  }
  await page.locator('.o-sheet.active').click({ button: 'right' });
  await readMenu('bladets meny');

  for (const path of panels) {
    const { x, y } = await tab.pointOf('C5');
    await page.mouse.click(x, y);
    await openPath(tab, path);
    await page.locator('.o-sidePanel, .o-link-editor').first().waitFor();
    await read(path.join(', '));
    for (const button of await page.locator('.o-sidePanel button, .o-sidePanel .o-button-link', { hasText: /^\s*\+/ }).all()) {
      await button.click();
      await read(`${path.join(', ')}, ny`);
    }
    for (const choice of await page.locator('.o-sidePanel .o-select:visible, .o-sidePanel .o-sidePanel-tab:visible').all()) {
      await choice.click({ timeout: 1_000 }).catch(() => {});
      await read(`${path.join(', ')}, val`);
      await page.keyboard.press('Escape');
    }
    for (let left = await page.locator('.o-sidePanelClose').count(); left > 0; left--) await page.locator('.o-sidePanelClose').first().click();
    await page.keyboard.press('Escape');
  }

  await tab.goToCell('Kalkyl', 'L20');
  for (const text of ['Rubrik', 'ett', 'två']) await tab.typeInCell(text);
  await tab.goToCell('Kalkyl', 'L20');
  await openPath(tab, ['Data', 'Lägg till filter']);
  const icon = await page.evaluate(() => {
    const { getters } = [...owl.App.apps][0]!.root.component.model;
    const zone = getters.getSelectedZone();
    const { x, y, width, height } = getters.getVisibleRect({ ...zone, bottom: zone.top });
    const { left, top } = document.querySelector('.o-grid')!.getBoundingClientRect();
    return { x: left + x + width - 12, y: top + y + height - 12 };
  });
  await page.mouse.move(icon.x, icon.y);
  await page.mouse.click(icon.x, icon.y);
  await page.locator('.o-filter-menu').waitFor();
  await read('filtrets meny');
  for (const fold of await page.locator('.o-filter-menu').getByText(/^Filtrera efter/).all()) {
    await fold.click();
    await read('filtrets meny, utfälld');
  }

  expect(seen.size).toBeGreaterThan(350);
  const asked = await notTranslated(page);
  expect(asked).toContain('Format');
  expect(asked.filter((term) => !untranslated.has(term) && !sameInSwedish.has(term))).toEqual([]);
  expect([...seen].filter(([text]) => isEnglish(text))).toEqual([]);
}, 120_000);
