import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cut } from './support/craft';
import { filledWorkplace, standFor } from './support/filledWorkplace';
import { markStops, tabThrough } from './support/keyboard';
import { dialogNames, goToPanel, openDialog, openPanel, panelNames, unfold } from './support/rooms';

const { openTab } = filledWorkplace();

describe('at 200 % zoom, and with text of double size besides, nothing scrolls sideways and nothing is cut', () => {
  test('in any panel', async () => {
    const tab = await openTab({ viewport: { width: 700, height: 450 }, deviceScaleFactor: 2 });
    await standFor(tab, 'todo');
    const frame = await openPanel(tab, 'todo');
    expect(await frame.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(300);
    for (const panel of panelNames) {
      await goToPanel(frame, panel);
      await unfold(frame);
      expect(await cut(frame), panel).toEqual([]);
    }
    await frame.addStyleTag({ content: 'html { font-size: 200% }' });
    for (const panel of panelNames) {
      await goToPanel(frame, panel);
      expect(await cut(frame), panel).toEqual([]);
    }
  });

  test.each([
    ['1000 x 600', { viewport: { width: 1000, height: 600 } }],
    ['200 %', { viewport: { width: 700, height: 450 }, deviceScaleFactor: 2 }],
  ])('in any large window at %s', async (_, options) => {
    for (const dialog of dialogNames) {
      const frame = await openDialog(await openTab(options), dialog);
      await unfold(frame);
      expect(await cut(frame), dialog).toEqual([]);
      await frame.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(await cut(frame), dialog).toEqual([]);
    }
  });
});

describe('with the keyboard', () => {
  test.each(panelNames)('Tab comes to everything in %s in order, is seen, and goes on out', async (panel) => {
    const tab = await openTab();
    await standFor(tab, panel);
    const frame = await openPanel(tab, panel);
    await frame.locator('main:not([hidden]) details > summary').evaluateAll((folds) => folds.slice(0, 2).forEach((fold) => fold instanceof HTMLElement && fold.click()));
    await frame.waitForTimeout(50);
    const stops = await markStops(frame);
    // In the cells, as somebody who works in the sheet.
    await standFor(tab, panel);
    await tab.page.keyboard.press('F6');
    const came = await tabThrough(tab.page, frame, stops + 3);
    expect(came.map(({ stop }) => stop)).toEqual(Array.from({ length: stops }, (_, index) => String(index)));
    expect(came.filter(({ isSeen }) => !isSeen)).toEqual([]);
  });

  test('it is not lost when the panel follows the sheet to another row while it stands in the form', async () => {
    const tab = await openTab();
    await standFor(tab, 'procurement');
    const frame = await openPanel(tab, 'procurement');
    await tab.goToCell('Upphandlingar', 'A13');
    await frame.getByLabel('Status', { exact: true }).focus();
    await frame.locator('main:not([hidden]) .source-title', { hasText: 'Ombyggnad' }).waitFor();
    expect(await frame.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
});

/** Everything that moves or is about to, and every transition that is declared. */
const moving = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => [
    ...document.getAnimations().map(({ id, playState }) => `${playState} ${id}`),
    ...[...document.querySelectorAll('body *')].flatMap((element) =>
      [null, '::before', '::after'].flatMap((pseudo) => {
        const { transitionDuration, animationName } = getComputedStyle(element, pseudo);
        return /[1-9]/.test(transitionDuration) || animationName !== 'none' ? [`${element.className} ${transitionDuration} ${animationName}`] : [];
      }),
    ),
  ]);

test('for whoever wants no movement nothing moves, whatever is pressed', async () => {
  const tab = await openTab({ reducedMotion: 'reduce' });
  await standFor(tab, 'todo');
  const sidebar = await openPanel(tab, 'todo');
  for (const panel of panelNames) {
    await goToPanel(sidebar, panel);
    await unfold(sidebar);
    expect(await moving(sidebar), panel).toEqual([]);
  }
  for (const dialog of dialogNames) {
    const frame = await openDialog(tab, dialog);
    await unfold(frame);
    expect(await moving(frame), dialog).toEqual([]);
    await tab.page.keyboard.press('Escape');
  }
});

/** Controls without an edge or an underline of their own, and marks in pictures that keep a colour of ours. */
const unseen = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    const system = ['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'ButtonText', 'LinkText'].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    const main = document.querySelector('main:not([hidden])') ?? document.body;
    const seen = [...main.querySelectorAll<HTMLElement>('*')].filter((element) => element.checkVisibility());
    const hasEdge = (element: Element | null | undefined): boolean => {
      if (!element) return false;
      const { borderTopStyle, borderTopWidth, borderBottomStyle, borderBottomWidth } = getComputedStyle(element);
      return [[borderTopStyle, borderTopWidth], [borderBottomStyle, borderBottomWidth]].some(([style, width]) => style !== 'none' && Number.parseFloat(width ?? '') > 0);
    };
    const isUnderlined = (element: Element): boolean => [element, ...element.children].some((part) => getComputedStyle(part).textDecorationLine === 'underline');
    const bare = seen.filter((element) => {
      // A fold has its arrow and its line, a button over a picture its bar.
      if (!element.matches('button:not(.bar-press), select, textarea, input:not([type="radio"], [type="checkbox"])')) return false;
      return !hasEdge(element) && !hasEdge(element.closest('.box')) && !hasEdge(element.firstElementChild) && !isUnderlined(element);
    });
    const coloured = [...main.querySelectorAll('svg *')].filter((mark) => {
      if (!mark.checkVisibility() || mark.closest('pattern, clipPath, defs') !== null) return false;
      return [getComputedStyle(mark).fill, getComputedStyle(mark).stroke].some((colour) => /^rgb\(/.test(colour) && !system.includes(colour));
    });
    const filled = [...main.querySelectorAll<HTMLElement>('.chain-bar > span')].filter((bar) => !system.includes(getComputedStyle(bar).backgroundColor));
    const lines = [...bare, ...coloured, ...filled].map((element) => element.outerHTML.slice(0, 140));
    const tabs = [...document.querySelectorAll('.tabs button')].map((button) => getComputedStyle(button).borderBottomColor);
    if (tabs.length > 0 && new Set(tabs).size < 2) lines.push('the open panel’s tab looks as the others');
    return lines;
  });

test('with the colours of the system, controls keep their edges, pictures are drawn in them, and the open tab is told from the others', async () => {
  const tab = await openTab({ forcedColors: 'active' });
  await standFor(tab, 'todo');
  const sidebar = await openPanel(tab, 'todo');
  for (const panel of panelNames) {
    await goToPanel(sidebar, panel);
    await unfold(sidebar);
    expect(await unseen(sidebar), panel).toEqual([]);
  }
  for (const dialog of dialogNames) {
    const frame = await openDialog(tab, dialog);
    await unfold(frame);
    expect(await unseen(frame), dialog).toEqual([]);
    await tab.page.keyboard.press('Escape');
  }
});
