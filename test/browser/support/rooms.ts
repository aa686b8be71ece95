import type { Frame } from 'playwright-core';
import { dialogs, type DialogName } from '../../../src/contract/dialogs';
import { panels, type PanelName } from '../../../src/contract/panels';
import { keysOf } from '../../../src/model/mapValues';
import type { Tab } from './tab';

/** Everything that a person can open from the script's menu. A new panel or window is in these lists by itself. */
export const panelNames: readonly PanelName[] = keysOf(panels);
export const dialogNames: readonly DialogName[] = keysOf(dialogs);

/** Chooses an item of the script's menu. @returns the page that comes, and not the one that it takes the place of */
const choose = async ({ page }: Tab, item: string, place: string): Promise<Frame> => {
  await page.evaluate((frames) => document.querySelector<HTMLElement>(frames)?.setAttribute('data-earlier', ''), `${place} iframe`);
  await page.locator('.o-topbar-menu', { hasText: 'Sysselsättningskrav' }).click();
  await page.getByText(item, { exact: true }).click();
  const frame = await (await page.waitForSelector(`${place} iframe:not([data-earlier])`)).contentFrame();
  if (!frame) throw new Error(`Nothing is open in ${place}.`);
  return frame;
};

/** Until nothing says that it is under way. */
const settled = (frame: Frame): Promise<unknown> =>
  frame.waitForFunction(() => {
    const shown = document.querySelector<HTMLElement>('main:not([hidden])');
    return shown !== null && shown.querySelectorAll('*').length > 4 && !/(Läser|Hämtar|Räknar)[^.]* …/.test(shown.innerText);
  });

/** Chooses a panel or a window in the menu, and waits for nothing in it. */
export const beginPanel = (tab: Tab, panel: PanelName): Promise<Frame> => choose(tab, panels[panel].menu, '#sidebar');
export const beginDialog = (tab: Tab, dialog: DialogName): Promise<Frame> => choose(tab, dialogs[dialog].menu, '#dialog');

/** Opens a panel from the menu, on the row of the sheet where the person stands. */
export const openPanel = async (tab: Tab, panel: PanelName): Promise<Frame> => {
  const frame = await beginPanel(tab, panel);
  await frame.locator('main:not([hidden]) h1', { hasText: panels[panel].title }).waitFor();
  await settled(frame);
  return frame;
};

/** Goes to a panel by the sidebar's own tabs. */
export const goToPanel = async (frame: Frame, panel: PanelName): Promise<void> => {
  await frame.getByRole('navigation', { name: 'Paneler' }).getByRole('button', { name: panels[panel].title, exact: true }).click();
  await frame.locator('main:not([hidden]) h1', { hasText: panels[panel].title }).waitFor();
  await settled(frame);
};

export const openDialog = async (tab: Tab, dialog: DialogName): Promise<Frame> => {
  const frame = await beginDialog(tab, dialog);
  await frame.locator('h1').first().waitFor();
  await settled(frame);
  return frame;
};

/** Unfolds every fold that is seen, and those inside them, and each help text. */
export const unfold = async (frame: Frame): Promise<void> => {
  for (let depth = 0; depth < 3; depth++) {
    const opened = await frame.evaluate(async () => {
      const folded = [...document.querySelectorAll<HTMLElement>('main:not([hidden]) details:not([open]):not([data-tried]) > summary')].filter((fold) => fold.checkVisibility());
      for (const fold of folded) {
        if (fold.parentElement) fold.parentElement.dataset['tried'] = '';
        fold.click();
        await new Promise((resolve) => setTimeout(resolve));
      }
      for (const help of document.querySelectorAll<HTMLElement>('main:not([hidden]) .help-toggle[aria-expanded="false"]')) help.click();
      return folded.length;
    });
    await settled(frame);
    if (opened === 0) return;
  }
};
