import type { Frame, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { PanelName } from '../../src/contract/panels';
import { filledWorkplace, standFor } from './support/filledWorkplace';
import { beginDialog, beginPanel, dialogNames, openPanel, panelNames } from './support/rooms';

const { openTab } = filledWorkplace();

/** How long the sidebar's questions wait for their answers, but for those that it asks by itself. Milliseconds; at Infinity none comes to any. */
type Delay = { wait: number };

const delayAnswers = async (page: Page): Promise<Delay> => {
  const delay: Delay = { wait: 0 };
  await page.route('**/run', async (route) => {
    const { functionName, args }: { readonly functionName: string; readonly args: readonly unknown[] } = route.request().postDataJSON();
    if (functionName === 'askServer' && delay.wait === Infinity) return;
    if (functionName === 'askServer' && !/^follow/.test(String(args[0]))) {
      await new Promise((resolve) => setTimeout(resolve, delay.wait));
    }
    await route.continue();
  });
  return delay;
};

const shown = (frame: Frame) => frame.locator('main:not([hidden])');
const button = (frame: Frame, name: string | RegExp): Locator => shown(frame).getByRole('button', { name }).first();

/** A press that asks the server: how a person comes to the button, and the button. */
type Press = { readonly panel: PanelName; readonly what: string | RegExp; readonly before?: (frame: Frame) => Promise<void> };

const unfold = (title: string) => (frame: Frame): Promise<void> => shown(frame).locator('summary', { hasText: title }).first().click();

const pressed: readonly Press[] = [
  { panel: 'todo', what: 'Läs registret igen' },
  { panel: 'todo', what: 'Öppna Inställningar' },
  { panel: 'todo', what: 'Klart i dag', before: async (frame) => {
    await button(frame, /^Visa \d+ till av/).click();
    for (const more of await shown(frame).getByRole('button', { name: /^Visa \d+ till i/ }).all()) await more.evaluate((folded) => folded instanceof HTMLElement && folded.click());
  } },
  { panel: 'procurement', what: 'Hämta markerad rad' },
  { panel: 'procurement', what: 'Spara', before: (frame) => shown(frame).getByLabel('Upphandling', { exact: true }).fill('Städtjänster skolor och förskolor') },
  { panel: 'procurement', what: 'Exportera loggen', before: unfold('Loggen') },
  { panel: 'steps', what: 'Klart i dag', before: unfold('Uppföljning') },
  { panel: 'places', what: 'Lägg till platsen', before: async (frame) => {
    await shown(frame).getByLabel('Hur många', { exact: true }).fill('1');
    await shown(frame).locator('form').last().getByRole('combobox').first().selectOption({ index: 1 });
  } },
  { panel: 'dialogue', what: 'Hållen i dag', before: async (frame) => {
    await shown(frame).locator('form').last().getByRole('combobox').first().selectOption({ index: 1 });
  } },
  { panel: 'survey', what: 'Spara svaret', before: async (frame) => {
    await button(frame, 'Nytt svar').click();
    await shown(frame).getByRole('radio').first().check();
  } },
  { panel: 'calculation', what: 'Hämta markerad rad' },
  { panel: 'calculation', what: 'Infoga i markerad cell' },
  { panel: 'study', what: 'Läs bladet igen' },
  { panel: 'study', what: 'Spara i bladet', before: async (frame) => {
    await unfold('Om studien')(frame);
    await shown(frame).getByLabel('Studiens namn', { exact: true }).fill('Städning av skolor');
  } },
];

test.each(panelNames)('what asks the server in %s shows at once that it is under way, and has said so after half a second', async (panel) => {
  const tab = await openTab();
  const delay = await delayAnswers(tab.page);
  for (const { what, before } of pressed.filter((press) => press.panel === panel)) {
    await standFor(tab, panel);
    const frame = await openPanel(tab, panel);
    await before?.(frame);
    delay.wait = 1_500;
    const control = await button(frame, what).elementHandle();
    // The page's own clock: what a busy machine adds between the test and the page is not the page's.
    const seen = await frame.evaluate(
      async (element) => {
        if (!(element instanceof HTMLElement)) throw new Error('There is nothing to press.');
        const look = (): string => `${element.isConnected} ${element.checkVisibility()} ${element.outerHTML}`;
        const words = (): boolean => /\p{L} …/u.test(document.querySelector<HTMLElement>('main:not([hidden])')?.innerText ?? '');
        const was = look();
        element.focus();
        element.click();
        await new Promise((resolve) => setTimeout(resolve, 100));
        const atOnce = look() !== was;
        await new Promise((resolve) => setTimeout(resolve, 500));
        return { atOnce, says: words() };
      },
      control,
    );
    expect(seen, String(what)).toEqual({ atOnce: true, says: true });
    await expect.poll(() => frame.evaluate(() => /\p{L} …/u.test(document.querySelector<HTMLElement>('main:not([hidden])')?.innerText ?? '')), { timeout: 15_000 }).toBe(false);
    expect(await frame.evaluate(() => document.activeElement?.tagName), `the keyboard after ${what}`).not.toBe('BODY');
    delay.wait = 0;
  }
});

/** Longer than the patience of `askServer`. Milliseconds. */
const tooLong = 95_000;

/** The open page's words once time has passed. */
const afterTooLong = async (page: Page, frame: Frame): Promise<{ readonly text: string; readonly ways: readonly string[] }> => {
  await expect.poll(() => frame.evaluate(() => document.querySelector<HTMLElement>('main:not([hidden])')?.innerText ?? '')).toMatch(/\p{L} …/u);
  const main = shown(frame);
  await expect
    .poll(async () => {
      await page.clock.fastForward(tooLong);
      return main.innerText();
    })
    .toMatch(/Kalkylarket har inte svarat på en och en halv minut|Raden kunde inte läsas från arket\. Dina värden är kvar/);
  const ways = await main.getByRole('button', { name: /igen|^Hämta/, disabled: false }).allInnerTexts();
  return { text: await main.innerText(), ways };
};

describe('an answer that never comes ends in words and a way to try again', () => {
  test.each(panelNames)('in %s', async (panel) => {
    const tab = await openTab();
    await standFor(tab, panel);
    (await delayAnswers(tab.page)).wait = Infinity;
    await tab.page.clock.install();
    const { text, ways } = await afterTooLong(tab.page, await beginPanel(tab, panel));
    expect(ways, text).not.toEqual([]);
  });

  test.each(dialogNames)('in the window %s', async (dialog) => {
    const tab = await openTab();
    (await delayAnswers(tab.page)).wait = Infinity;
    await tab.page.clock.install();
    const { text, ways } = await afterTooLong(tab.page, await beginDialog(tab, dialog));
    expect(ways, text).not.toEqual([]);
  });
});
