import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import { sidebarFrame } from './accessibility';
import type { Tab } from './tab';

/** Where the keyboard is, as it is heard: `button Spara`. Runs in the sidebar. */
const heard = (): string => {
  const focused = document.activeElement;
  if (!document.hasFocus()) return 'outside';
  if (focused === null || focused === document.body) return 'nowhere';
  if (focused.getClientRects().length === 0) return `unseen ${focused.outerHTML.slice(0, 80)}`;
  const label = focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement || focused instanceof HTMLTextAreaElement ? focused.labels?.[0]?.textContent : focused.textContent;
  const group = focused.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
  return [focused.tagName.toLowerCase(), focused.getAttribute('aria-label') ?? label ?? '', group].join(' ').replace(/\s+/g, ' ').trim();
};

/** One person without a mouse. */
export type Keys = {
  /** Where the keyboard is in the sidebar. */
  readonly at: () => Promise<string>;
  /** Presses a key in the sidebar; the keyboard is somewhere that is seen, before and after. */
  readonly press: (key: string) => Promise<string>;
  /** Presses until the keyboard has come there. */
  readonly to: (place: RegExp, key?: 'Tab' | 'Shift+Tab') => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Chooses in the script's menu, from wherever one is in the page. */
  readonly menu: (caption: string) => Promise<void>;
  /** From the sidebar to the cells, or back. */
  readonly toCells: () => Promise<void>;
};

const most = 120;

export const keysOf = (tab: Tab): Keys => {
  const { keyboard } = tab.page;
  let frame: Frame | undefined;
  let isNew = false;
  const at = async (): Promise<string> => {
    if (frame === undefined || frame.isDetached()) frame = await sidebarFrame(tab);
    return frame.evaluate(heard);
  };
  const press = async (key: string): Promise<string> => {
    await keyboard.press(key);
    await expect.poll(at, { timeout: 2_000, message: `after ${key}` }).not.toMatch(/^(nowhere|unseen)/);
    return at();
  };
  return {
    at,
    press,
    to: async (place, key = 'Tab') => {
      const passed: string[] = [];
      // Whatever has come since the last press, the keyboard is still somewhere; only a sidebar that has just opened has it nowhere yet.
      if (!isNew) expect(await at()).not.toMatch(/^(nowhere|unseen)/);
      isNew = false;
      for (let here = await at(); !place.test(here); here = await press(key)) {
        passed.push(here);
        if (passed.length > most || (here === 'outside' && passed.length > 1)) throw new Error(`${key} did not come to ${place}, but to:\n${passed.join('\n')}`);
      }
    },
    type: (text) => keyboard.type(text),
    menu: async (caption) => {
      isNew = true;
      await keyboard.press('F10');
      for (let presses = 0; presses < 10; presses++) {
        if ((await tab.page.locator('.o-topbar-menu:focus').innerText()) === 'Sysselsättningskrav') break;
        await keyboard.press('ArrowRight');
      }
      await keyboard.press('Enter');
      const items = tab.page.locator('.o-menu .o-menu-item');
      await items.first().waitFor();
      const captions = (await items.allInnerTexts()).map((text) => text.trim());
      for (let above = 0; above <= captions.indexOf(caption); above++) await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
    },
    toCells: async () => {
      await keyboard.press('F6');
      await tab.page.waitForSelector('.o-grid-composer .o-composer:focus');
    },
  };
};
