import type { Tab } from './tab';

/** The number of the row in Budget whose first cell begins with a text. */
export const budgetRow = async (tab: Tab, beginning: string): Promise<number> => {
  await tab.openSheet('Budget');
  for (let row = 1; row <= 40; row++) {
    if ((await tab.cellText('Budget', `A${row}`)).startsWith(beginning)) return row;
  }
  throw new Error(`No row of Budget begins with ${beginning}.`);
};
