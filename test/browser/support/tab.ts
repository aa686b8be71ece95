import type { FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { cell, type SeenCell } from './cell';

/** One person's tab, with what that person does in it. */
export type Tab = {
  readonly page: Page;
  /** The sidebar's content. */
  readonly sidebar: FrameLocator;
  readonly openSheet: (sheet: string) => Promise<void>;
  /** Goes to a cell by way of the name box, as `goToCell('Kalkyl', 'I5')`. */
  readonly goToCell: (sheet: string, name: string) => Promise<void>;
  /** Types into the cell where the person stands and confirms with Enter. */
  readonly typeInCell: (text: string) => Promise<void>;
  readonly cell: (sheet: string, name: string) => Promise<SeenCell>;
  /** What the grid shows in a cell. */
  readonly cellText: (sheet: string, name: string) => Promise<string>;
  /** Waits until the grid shows a text in a cell. */
  readonly seesInCell: (sheet: string, name: string, text: string | RegExp) => Promise<void>;
  /** The middle of a cell of the open sheet, in the page. */
  readonly pointOf: (name: string) => Promise<{ readonly x: number; readonly y: number }>;
  readonly insertRowAbove: (row: number) => Promise<void>;
  /** Opens the sidebar from the menu bar with the mouse. */
  readonly openSidebar: () => Promise<void>;
  /** Presses Tab until the focus stands on the sidebar's control of that name. */
  readonly tabTo: (name: RegExp) => Promise<void>;
};

export const tabOf = async (page: Page, address: string): Promise<Tab> => {
  await page.goto(address);
  await page.waitForSelector('body[data-ready]');
  const sidebar = page.frameLocator('#sidebar iframe');

  const openSheet = async (sheet: string): Promise<void> => {
    if (await page.locator(`.o-sheet.active[title="${sheet}"]`).isVisible()) return;
    await page.locator(`.o-sheet[title="${sheet}"]`).click();
    await page.waitForSelector(`.o-sheet.active[title="${sheet}"]`);
  };
  const goToCell = async (sheet: string, name: string): Promise<void> => {
    await openSheet(sheet);
    await page.locator('.o-named-range-selector input').click();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(cell.current)).toBe(name);
  };
  const look = (sheet: string, name: string): Promise<SeenCell> => page.evaluate(cell.seen, { sheet, name });
  const cellText = async (sheet: string, name: string): Promise<string> => (await look(sheet, name)).text;

  return {
    page,
    sidebar,
    openSheet,
    goToCell,
    typeInCell: async (text) => {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    cell: look,
    cellText,
    seesInCell: (sheet, name, text) => expect.poll(() => cellText(sheet, name), { timeout: 10_000 }).toMatch(text),
    pointOf: (name) => page.evaluate(cell.point, name),
    insertRowAbove: async (row) => {
      const { y } = await page.evaluate(cell.point, `A${row}`);
      const { x } = (await page.locator('.o-grid').boundingBox()) ?? { x: 0 };
      await page.mouse.click(x + 20, y, { button: 'right' });
      await page.locator('.o-menu-item[data-name="add_row_before"]').click();
    },
    openSidebar: async () => {
      await page.locator('.o-topbar-menu', { hasText: 'Sysselsättningskrav' }).click();
      await page.getByText('Öppna kalkylen').click();
      await sidebar.getByRole('button', { name: 'Hämta markerad rad' }).waitFor();
    },
    tabTo: async (name) => {
      for (let presses = 0; presses < 40; presses++) {
        const focused = await sidebar.locator(':focus').ariaSnapshot({ timeout: 500 }).catch(() => '');
        if (name.test(focused)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never came to ${name}.`);
    },
  };
};
