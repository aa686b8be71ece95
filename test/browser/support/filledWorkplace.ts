import { beforeAll } from 'vitest';
import { fillRegister, runnerOf } from '../../../src/build/demo/fillRegister';
import type { PanelName } from '../../../src/contract/panels';
import type { Tab } from './tab';
import { workplace, type Workplace } from './workplace';

/** A new workbook in which people have worked for a while: the report's ten procurements, below them the demonstration's, and a study. */
export const filledWorkplace = (): Workplace => {
  const place = workplace();
  beforeAll(async () => {
    const { address } = place.host();
    await fillRegister(address, new Date().toLocaleDateString('sv-SE'));
    await (await runnerOf(address))('askServer', 'createStudy');
  });
  return place;
};

/** The first procurement of the demonstration, with steps, places, dialogues and an answer; below the report's ten. */
const procurement = { sheet: 'Upphandlingar', cell: 'A12' };
const budgetRow = { sheet: 'Budget', cell: 'A5' };

/** Stands where a panel has something to show. */
export const standFor = (tab: Tab, panel: PanelName): Promise<void> => {
  const { sheet, cell } = panel === 'calculation' ? budgetRow : procurement;
  return tab.goToCell(sheet, cell);
};
