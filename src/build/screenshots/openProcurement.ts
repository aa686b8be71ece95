import { registerSheets } from '../../register/sheets';
import type { Desk } from './desk';
import type { Studio } from './picture';

const { title: procurements } = registerSheets.procurements;

/** Opens the row of a procurement in the panel Upphandling. */
export const openRow = async (desk: Desk, { rowOf }: Studio, name: string): Promise<void> => {
  await desk.goTo(procurements, `C${rowOf(name)}`);
  await desk.openPanel('procurement');
  await desk.panel.locator('.source-title', { hasText: name }).waitFor();
};

/** Stands on a procurement and opens one of the panels about it. */
export const openFile = async (desk: Desk, { rowOf }: Studio, panel: 'steps' | 'places' | 'dialogue' | 'survey', name: string): Promise<void> => {
  await desk.goTo(procurements, `C${rowOf(name)}`);
  await desk.openPanel(panel);
  await desk.panel.locator('.source-title', { hasText: name }).waitFor();
  await desk.panel.getByText('Läser').waitFor({ state: 'detached' });
};
