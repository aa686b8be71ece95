import type { Page } from 'playwright-core';

declare const o_spreadsheet: { setTranslationMethod: (translate: Translate, ...more: readonly unknown[]) => void };
declare const owl: { App: new (root: unknown, config: { readonly translateFn: Translate }) => object };
type Translate = (term: string, ...values: readonly unknown[]) => string;

/** Stands in front of the page's own script: notes each text that the engine asked for and got back as it was. */
const spy = (): void => {
  const asked = new Set<string>();
  Object.assign(globalThis, { notTranslated: asked });
  const watched = (translate: Translate): Translate => (term, ...values) => {
    const text = translate(term, ...values);
    if (text === term && /[a-z]/i.test(term)) asked.add(term);
    return text;
  };
  const { setTranslationMethod } = o_spreadsheet;
  o_spreadsheet.setTranslationMethod = (translate, ...more) => setTranslationMethod(watched(translate), ...more);
  owl.App = class extends owl.App {
    constructor(root: unknown, config: { readonly translateFn: Translate }) {
      super(root, { ...config, translateFn: watched(config.translateFn) });
    }
  };
};

/** Notes from now on, in a page that is loaded after this, what the engine gets no Swedish text for. */
export const watchWords = async (page: Page): Promise<void> => {
  await page.route('**/page.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `(${spy.toString()})();${await response.text()}` });
  });
};

export const notTranslated = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { notTranslated: asked } = globalThis as unknown as { readonly notTranslated: ReadonlySet<string> };
    return [...asked];
  });

/** What people read or hear of all that is shown: texts, tooltips, labels, choices. */
export const shownWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const words = new Set<string>();
    for (const shown of document.querySelectorAll<HTMLElement>('body *')) {
      if (shown.getClientRects().length === 0 || ['SCRIPT', 'STYLE'].includes(shown.tagName)) continue;
      const own = [...shown.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ nodeValue }) => nodeValue);
      const attributes = ['title', 'aria-label', 'placeholder', 'alt', 'aria-description'].map((name) => shown.getAttribute(name));
      for (const text of [...own, ...attributes]) words.add((text ?? '').replace(/\s+/g, ' ').trim());
    }
    return [...words].filter((text) => /[a-z]/i.test(text));
  });
