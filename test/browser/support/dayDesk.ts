import { expect } from 'vitest';
import type { Locator } from 'playwright-core';
import { panels, type PanelName } from '../../../src/contract/panels';
import { openWorkbook } from '../../../src/host/server/openWorkbook';
import { compileBundle } from '../../../src/host/server/nodeRealm';
import { prepareOnce } from '../../host/support/scriptHost';
import { persons } from '../../server/reminders/support/register';
import { rowsOf } from './daySheet';
import { pressesIn, type Presses } from './dayPresses';
import type { Tab } from './tab';

/** A workbook without a register, as a municipality has it before the first day. */
export const blankWorkbook = (path: string): void => {
  prepareOnce();
  openWorkbook(path, { bundle: compileBundle('function createExamples() {}'), htmlFile: () => undefined });
};

/** Makes the register from the menu, and writes who works in it on the sheet `Inställningar`. */
export const makeRegister = async (tab: Tab): Promise<void> => {
  await chooseMenu(tab, 'Skapa eller laga registret');
  await tab.page.locator('.toast-message', { hasText: 'Skapat: Upphandlingar' }).waitFor();
  await tab.page.locator('.o-sheet[title="Logg"]').waitFor();
  await expect.poll(async () => (await rowsOf(tab, 'Inställningar')).map((row) => row['Slag'])).toContain('Regel');
  const first = (await rowsOf(tab, 'Inställningar')).length + 2;
  await tab.goToCell('Inställningar', `A${first}`);
  for (const [at, { kind, name, role, email }] of persons.entries()) {
    for (const text of [kind, name, '', role, email]) {
      await tab.page.keyboard.type(text);
      await tab.page.keyboard.press('Tab');
    }
    if (at < persons.length - 1) await tab.goToCell('Inställningar', `A${first + at + 1}`);
  }
  await tab.seesInCell('Inställningar', `E${first + persons.length - 1}`, persons[persons.length - 1]!.email);
};

/** One person's sidebar: the panel that is shown, and the way to the others. */
export type Desk = {
  readonly panel: Locator;
  readonly presses: Presses;
  readonly open: (name: PanelName) => Promise<void>;
  readonly field: (label: string) => Locator;
  readonly button: (name: string | RegExp) => Locator;
  readonly text: (text: string | RegExp) => Locator;
  readonly fold: (title: string | RegExp) => Locator;
  /** Presses a button that writes, and waits for a text; the server was asked to write once. */
  readonly press: (button: string | RegExp | Locator, told: string | RegExp) => Promise<void>;
};

export const chooseMenu = async ({ page }: Tab, caption: string): Promise<void> => {
  await page.locator('.o-topbar-menu', { hasText: 'Sysselsättningskrav' }).click();
  await page.locator('.o-menu').getByText(caption, { exact: true }).click();
};

/** Opens the sidebar from the menu. */
export const deskOf = async (tab: Tab, first: PanelName): Promise<Desk> => {
  tab.page.setDefaultTimeout(15_000);
  const presses = pressesIn(tab.page);
  await chooseMenu(tab, panels[first].menu);
  const { sidebar } = tab;
  const panel = sidebar.locator('main:not([hidden])');
  await panel.getByRole('heading', { name: panels[first].title, exact: true }).waitFor();
  const button = (name: string | RegExp): Locator => panel.getByRole('button', { name, exact: typeof name === 'string' });
  const text = (said: string | RegExp): Locator => panel.getByText(said, { exact: typeof said === 'string' }).first();
  return {
    panel,
    presses,
    open: async (name) => {
      await sidebar.getByRole('navigation').getByRole('button', { name: panels[name].title, exact: true }).click();
      await panel.getByRole('heading', { name: panels[name].title, exact: true }).waitFor();
    },
    field: (label) => panel.getByLabel(label, { exact: true }).and(panel.locator('input, select, textarea')),
    button,
    text,
    fold: (title) => panel.locator('summary', { hasText: title }),
    press: (target, told) =>
      presses.one(
        () => (typeof target === 'string' || target instanceof RegExp ? button(target) : target).click(),
        () => text(told).waitFor(),
      ),
  };
};

/** The day so many days from today, as the register writes it. */
export const dayFromNow = (days: number): string => {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).toLocaleDateString('sv-SE');
};
