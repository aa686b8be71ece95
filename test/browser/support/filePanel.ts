import type { Locator } from 'playwright-core';
import type { Tab } from './tab';

/** A panel about one procurement in one person's tab. */
export type FilePanel = {
  readonly field: (label: string) => Locator;
  readonly button: (name: string | RegExp) => Locator;
  readonly text: (text: string | RegExp) => Locator;
  readonly summary: (title: string) => Locator;
};

/** Stands on a row and opens a panel from the menu. */
export const filePanel = async (tab: Tab, cell: string, menu: string): Promise<FilePanel> => {
  await tab.goToCell('Upphandlingar', cell);
  await tab.page.locator('.o-topbar-menu', { hasText: 'Sysselsättningskrav' }).click();
  await tab.page.getByText(menu).click();
  const { sidebar } = tab;
  await sidebar.locator('main:not([hidden]) .source-title', { hasText: await tab.cellText('Upphandlingar', cell) }).waitFor();
  const panel = sidebar.locator('main:not([hidden])');
  return {
    field: (label) => panel.getByLabel(label, { exact: true }),
    button: (name) => panel.getByRole('button', { name, exact: typeof name === 'string' }),
    text: (text) => panel.getByText(text),
    summary: (title) => panel.locator('summary', { hasText: title }),
  };
};
