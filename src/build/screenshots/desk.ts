import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { dialogs, type DialogName } from '../../contract/dialogs';
import { panels, type PanelName } from '../../contract/panels';

/** One person's tab of the running product. */
export type Desk = {
  readonly page: Page;
  /** What stands in the sidebar now. */
  readonly panel: Locator;
  /** What stands in the large window now. */
  readonly window: FrameLocator;
  /** Goes to a cell by way of the name box. */
  readonly goTo: (sheet: string, cell: string) => Promise<void>;
  readonly openMenu: () => Promise<void>;
  readonly choose: (caption: string) => Promise<void>;
  readonly openPanel: (panel: PanelName) => Promise<void>;
  readonly openWindow: (dialog: DialogName) => Promise<void>;
  readonly close: () => Promise<void>;
};

export const deskSize = { width: 1280, height: 800 } as const;

/** Opens the product as a person would and says who that is. */
export const deskOf = async (browser: Browser, address: string, who: string): Promise<Desk> => {
  const context = await browser.newContext({ viewport: deskSize, deviceScaleFactor: 1, reducedMotion: 'reduce', locale: 'sv-SE' });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('body[data-ready]');
  await page.getByLabel('Vem är jag').fill(who);
  await page.getByLabel('Vem är jag').press('Enter');
  const openMenu = (): Promise<void> => page.locator('.o-topbar-menu', { hasText: 'Sysselsättningskrav' }).click();
  const choose = async (caption: string): Promise<void> => {
    await openMenu();
    await page.locator('.o-menu-item', { hasText: caption }).click();
  };
  const panel = page.frameLocator('#sidebar iframe').locator('main:not([hidden])');
  const window = page.frameLocator('.dialog-page');
  return {
    page,
    panel,
    window,
    goTo: async (sheet, cell) => {
      await page.locator(`.o-sheet[title="${sheet}"]`).click();
      await page.locator('.o-named-range-selector input').click();
      await page.keyboard.type(cell);
      await page.keyboard.press('Enter');
    },
    openMenu,
    choose,
    openPanel: async (name) => {
      await choose(panels[name].menu);
      await panel.getByRole('heading', { level: 1, name: panels[name].title }).waitFor();
    },
    openWindow: async (name) => {
      await choose(dialogs[name].menu);
      await window.getByRole('heading').first().waitFor();
    },
    close: () => context.close(),
  };
};
