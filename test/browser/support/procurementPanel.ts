import type { FrameLocator, Locator } from 'playwright-core';
import type { Tab } from './tab';

/** The panel Upphandling in one person's tab. */
export type ProcurementPanel = {
  readonly sidebar: FrameLocator;
  readonly field: (header: string) => Locator;
  readonly button: (name: string | RegExp) => Locator;
  /** Saves and waits until the panel says so. */
  readonly save: () => Promise<void>;
  readonly unfold: (title: string) => Promise<void>;
};

/** Stands on a row of a sheet and opens the panel from the menu. */
export const procurementPanel = async (tab: Tab, sheet: string, cell: string, title: string): Promise<ProcurementPanel> => {
  await tab.goToCell(sheet, cell);
  await tab.page.locator('.o-topbar-menu', { hasText: 'Sysselsättningskrav' }).click();
  await tab.page.getByText('Öppna upphandlingen').click();
  const { sidebar } = tab;
  await sidebar.locator('.source-title', { hasText: title }).waitFor();
  const button = (name: string | RegExp): Locator => sidebar.getByRole('button', { name, exact: typeof name === 'string' });
  return {
    sidebar,
    field: (header) => sidebar.getByLabel(header, { exact: true }),
    button,
    save: async () => {
      await button('Spara').click();
      await sidebar.getByText(/^Sparat kl\./).waitFor();
    },
    unfold: async (name) => {
      await sidebar.locator('summary', { hasText: name }).click();
    },
  };
};
