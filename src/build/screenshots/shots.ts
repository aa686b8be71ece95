import type { Locator, Page } from 'playwright-core';
import { deskSize, type Desk } from './desk';

/** Until what was asked for is on the screen: the grid redraws, a chart measures itself, a message fades. */
const settled = (page: Page): Promise<void> => page.waitForTimeout(350);

type Size = { readonly width: number; readonly height: number };

/** The whole page, on a screen of a size. */
export const wholeDesk = async ({ page }: Desk, size: Size = deskSize): Promise<Buffer> => {
  await page.setViewportSize(size);
  await restMouse(page);
  await settled(page);
  return page.screenshot();
};

/** The page's upper left corner. */
export const corner = async ({ page }: Desk, size: Size): Promise<Buffer> => {
  await settled(page);
  return page.screenshot({ clip: { x: 0, y: 0, ...size } });
};

/** The sidebar alone, as tall as what stands in it, or as much of it as is told. @param most px */
export const wholePanel = async ({ page, panel }: Desk, most = Infinity): Promise<Buffer> => {
  await restMouse(page);
  const content = (await panel.boundingBox())?.height ?? 0;
  const visible = (await page.locator('#sidebar-frame').boundingBox())?.height ?? 0;
  const tabs = (await page.frameLocator('#sidebar iframe').locator('nav').boundingBox())?.height ?? 0;
  await page.setViewportSize({ ...deskSize, height: Math.ceil(deskSize.height - visible + Math.min(most, tabs + content)) });
  await panel.getByRole('heading', { level: 1 }).evaluate(bringUp);
  await settled(page);
  return page.locator('#sidebar').screenshot();
};

/** The sidebar as high as on an ordinary screen, with something in it first. */
export const panelFrom = async ({ page }: Desk, first: Locator): Promise<Buffer> => {
  await restMouse(page);
  await first.evaluate(bringUp);
  await settled(page);
  return page.locator('#sidebar').screenshot();
};

/** What is used of an element, in the page itself. */
type Shown = { readonly scrollIntoView: (how: { readonly block: 'start' }) => void };

/** Runs in the page: scrolls until an element stands first, below what stands still. */
export const bringUp = (shown: Shown): void => shown.scrollIntoView({ block: 'start' });

/** A large window, as it is on a large screen. */
export const wholeWindow = async ({ page }: Desk): Promise<Buffer> => {
  await page.setViewportSize({ width: deskSize.width, height: 960 });
  await restMouse(page);
  await settled(page);
  return page.locator('#dialog').screenshot();
};

/** Where the pointer points at nothing. */
const restMouse = (page: Page): Promise<void> => page.mouse.move(700, (page.viewportSize()?.height ?? deskSize.height) - 5);

/** As the report's own page has them; a picture of the screen knows nothing of pages. */
const margin = '16mm 15mm 0';

/** The first page of a window's print, at the width of A4: 210 × 297 mm at 96 dots an inch. */
export const printedPage = async ({ page }: Desk): Promise<Buffer> => {
  const frame = await (await page.locator('.dialog-page').elementHandle())?.contentFrame();
  const browser = page.context().browser();
  if (!frame || browser === null) throw new Error('No window is open.');
  // As it stands: what the script has made is there, and the script is not run again.
  const context = await browser.newContext({ viewport: { width: 794, height: 1123 }, javaScriptEnabled: false, deviceScaleFactor: 1 });
  const paper = await context.newPage();
  await paper.emulateMedia({ media: 'print' });
  await paper.setContent((await frame.content()).replace('</head>', `<style>html { padding: ${margin} }</style></head>`));
  await settled(paper);
  const picture = await paper.screenshot();
  await context.close();
  return picture;
};
