import type { Browser } from 'playwright-core';
import { reportedProcurements } from '../../register/examples/reportedProcurements';
import { defaultSettingRows } from '../../register/settings/defaultSettingRows';
import { overviewName } from '../../register/overviewSheet/overviewName';
import { registerSheets } from '../../register/sheets';
import { studyName } from '../../register/study/studyName';
import { demoPeople, demoRegister } from '../demo/demoRegister';
import { daysFrom, fillRegister } from '../demo/fillRegister';
import { deskOf, type Desk } from './desk';
import type { Studio } from './picture';

const coordinator = 'samordnare@example.se';

/** A sheet's first row under its header. */
const firstRow = 2;

/** Makes a host's new workbook into one in which people have worked for a while. @param today `2026-11-23` */
export const openStudio = async (browser: Browser, address: string, today: string): Promise<Studio> => {
  const sitDown: Studio['sitDown'] = (who = coordinator) => deskOf(browser, address, who);
  const desk = await sitDown();
  await removeExamples(desk);
  await typePeople(desk);
  await fillRegister(address, today);
  await desk.choose('Bygg bladet Översikt');
  await desk.page.locator(`.o-sheet.active[title="${overviewName}"]`).waitFor();
  await desk.choose('Skapa bladet Studie');
  await desk.page.locator(`.o-sheet.active[title="${studyName}"]`).waitFor();
  await desk.close();
  const names = demoRegister(daysFrom(today)).map(({ row }) => row.name ?? '');
  return {
    sitDown,
    rowOf: (beginning) => {
      const place = names.findIndex((name) => name.startsWith(beginning));
      if (place < 0) throw new Error(`No procurement of the demonstration is called ${beginning}.`);
      return firstRow + place;
    },
  };
};

/** Deletes the report's ten procurements, as whoever begins a register of their own. */
const removeExamples = async ({ page, goTo }: Desk): Promise<void> => {
  await goTo(registerSheets.procurements.title, `A${firstRow}:A${firstRow + reportedProcurements.length - 1}`);
  await page.locator('.o-topbar-menu', { hasText: 'Redigera' }).click();
  await page.locator('.o-menu-item[data-name="delete"]').hover();
  await page.locator('.o-menu-item[data-name="edit_delete_row"]').click();
};

/** Types the demonstration's people and industries below the rows of the settings, as a person would. */
const typePeople = async ({ page, goTo }: Desk): Promise<void> => {
  const free = firstRow + defaultSettingRows().length;
  for (const [place, cells] of demoPeople.entries()) {
    await goTo(registerSheets.settings.title, `A${free + place}`);
    for (const text of cells) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
  }
};
