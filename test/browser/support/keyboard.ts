import type { Frame, Page } from 'playwright-core';

/**
 * Marks what the keyboard should come to, in the order of the page: of radio buttons that belong together the chosen
 * one, or the first.
 *
 * @returns how many they are
 */
export const markStops = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    const groups = new Set<string>();
    const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea, [tabindex="0"]')].filter((control) => {
      if (!control.checkVisibility() || control.tabIndex < 0 || control.matches(':disabled')) return false;
      if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true;
      const own = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(({ name }) => name === control.name);
      const isFirst = !groups.has(control.name);
      groups.add(control.name);
      return own.some(({ checked }) => checked) ? control.checked : isFirst;
    });
    stops.forEach((stop, index) => (stop.dataset['stop'] = String(index)));
    return stops.length;
  });

/** Where the keyboard is: the stop's number, or what else; and whether a person sees it. */
type Standing = { readonly stop: string; readonly isSeen: boolean };

const standing = (frame: Frame): Promise<Standing> =>
  frame.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return { stop: 'nothing', isSeen: false };
    // The outline may be that of the field's box, or of the words beside a hidden radio button.
    const drawn = [focused, focused.parentElement, focused.nextElementSibling].some((element) => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor);
    });
    const { top, bottom } = focused.getBoundingClientRect();
    return { stop: focused.dataset['stop'] ?? focused.outerHTML.slice(0, 120), isSeen: drawn && bottom > 0 && top < window.innerHeight };
  });

/** Presses Tab through a page of the script's until the keyboard leaves it. @returns where it came, one after the other */
export const tabThrough = async (page: Page, frame: Frame, most: number): Promise<readonly Standing[]> => {
  const came: Standing[] = [];
  while (came.length <= most) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.tagName)) !== 'IFRAME') break;
    came.push(await standing(frame));
  }
  return came;
};
