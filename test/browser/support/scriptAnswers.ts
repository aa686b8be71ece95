import type { Page } from 'playwright-core';
import type { Effect } from '../../../src/host/engine/protocol';
import type { Tab } from './tab';

/** Lets the next menu item show what a script would, here without a script. */
export const answersWith = async (page: Page, ...effects: readonly Effect[]): Promise<void> => {
  const calls = { reads: 0, writes: 0, flushes: 0, cells: 0, others: 0 };
  await page.route('**/run', (route) => route.fulfill({ json: { ok: true, value: 'ja', effects, calls, milliseconds: 1, revisions: [] } }));
};

/** Chooses one of the script's menu items with the mouse, and waits for its answer. */
export const runMenuItem = async ({ page }: Tab): Promise<void> => {
  await page.locator('.o-topbar-menu', { hasText: 'Sysselsättningskrav' }).click();
  await Promise.all([page.waitForResponse('**/run'), page.getByText('Öppna kalkylen').click()]);
};
