import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { answersWith, runMenuItem } from './support/scriptAnswers';
import { workplace } from './support/workplace';
import type { Tab } from './support/tab';

const { openTab } = workplace();

const html = '<!doctype html><html lang="sv"><head><title>Sida</title></head><body><h1>Sida</h1></body></html>';
const sidebar = { kind: 'sidebar', title: 'Sidan', html } as const;
const dialog = { kind: 'dialog', title: 'Dialogen', html, width: 300, height: 200 } as const;

/** Shows a page of the script's in a new frame. */
const show = async (tab: Tab, page: typeof sidebar | typeof dialog): Promise<Frame> => {
  await answersWith(tab.page, page);
  await runMenuItem(tab);
  const holder = tab.page.locator(`#${page.kind} iframe`);
  const frame = await (await holder.elementHandle())?.contentFrame();
  if (!frame) throw new Error('No page is shown.');
  await frame.getByRole('heading', { name: 'Sida' }).waitFor();
  return frame;
};
const item = (frame: Frame, key: string): Promise<string | null> => frame.evaluate((name) => localStorage.getItem(name), key);
const put = (frame: Frame, key: string, value: string): Promise<void> => frame.evaluate(([name = '', text = '']) => localStorage.setItem(name, text), [key, value]);

test('a page of the script has a localStorage that survives it and the tab, beside what the host keeps', async () => {
  const tab = await openTab();
  await tab.page.evaluate(() => localStorage.setItem('vem', 'sidans eget'));
  const first = await show(tab, sidebar);
  expect(await first.evaluate(() => [localStorage.length, localStorage.getItem('vem'), localStorage.key(0)])).toEqual([0, null, null]);
  const closing = '</script><script>document.title="bruten"//';
  await put(first, 'val', 'tabell');
  await put(first, closing, '<!--<script>');
  expect(await first.evaluate(() => [localStorage.length, localStorage.key(0), localStorage.getItem('val')])).toEqual([2, 'val', 'tabell']);

  const again = await show(tab, sidebar);
  expect([await item(again, 'val'), await item(again, closing), await again.title()]).toEqual(['tabell', '<!--<script>', 'Sida']);
  await again.evaluate(() => localStorage.removeItem('val'));

  await tab.page.unroute('**/run');
  await tab.page.reload();
  await tab.page.waitForSelector('body[data-ready]');
  const later = await show(tab, sidebar);
  expect([await item(later, 'val'), await item(later, closing)]).toEqual([null, '<!--<script>']);
  await later.evaluate(() => localStorage.clear());
  expect(await later.evaluate(() => localStorage.length)).toBe(0);
  await expect.poll(() => tab.page.evaluate(() => Object.entries({ ...localStorage }))).toEqual([['vem', 'sidans eget']]);
});

test('a dialog shares it with the sidebar, and the other is told', async () => {
  const tab = await openTab();
  const side = await show(tab, sidebar);
  await put(side, 'val', 'ett');
  await side.evaluate(() => window.addEventListener('storage', ({ key, oldValue, newValue }) => (document.body.textContent = `${key} ${oldValue} ${newValue}`)));
  const over = await show(tab, dialog);
  expect(await item(over, 'val')).toBe('ett');
  await put(over, 'val', 'två');
  await side.getByText('val ett två').waitFor();
  expect(await item(side, 'val')).toBe('två');
});

test('it takes 5 MB and no more, and what does not fit changes nothing', async () => {
  const tab = await openTab();
  const frame = await show(tab, sidebar);
  const name = await frame.evaluate(() => {
    localStorage.setItem('stor', 'x'.repeat(2_400_000));
    try {
      localStorage.setItem('till', 'x'.repeat(100_000));
    } catch (error) {
      return error instanceof DOMException ? error.name : 'another';
    }
    return 'none';
  });
  expect(name).toBe('QuotaExceededError');
  expect(await frame.evaluate(() => [localStorage.length, localStorage.getItem('stor')?.length])).toEqual([1, 2_400_000]);
  await put(frame, 'stor', 'liten');
  await put(frame, 'till', 'x'.repeat(100_000));
  const again = await show(tab, sidebar);
  expect(await again.evaluate(() => localStorage.getItem('till')?.length)).toBe(100_000);
});

test('where the browser may keep nothing, the page works the same for as long as the tab is open', async () => {
  const tab = await openTab();
  await tab.page.addInitScript(() => {
    if (location.href === 'about:srcdoc') return;
    for (const kind of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, kind, {
        configurable: true,
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
  await tab.page.unroute('**/run');
  await tab.page.reload();
  await tab.page.waitForSelector('body[data-ready]');
  await put(await show(tab, sidebar), 'val', 'ett');
  expect(await item(await show(tab, sidebar), 'val')).toBe('ett');
});
