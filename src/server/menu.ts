import { keysOf } from '../model/mapValues';
import { panels } from '../contract/panels';
import { repairCaption } from '../register/repair/caption';
import { createExampleSheets } from './createExampleSheets';
import { reviewRegister } from './register/flags/reviewRegister';
import { repairRegister } from './register/setup/repairRegister';
import { showSidebar } from './showSidebar';

type MenuItem = { readonly caption: string; readonly run: () => void };

const menuTitle = 'Sysselsättningskrav';

/** The menu's items, by the name of the global function that Google calls. */
export const menuItems = {
  openCalculation: { caption: panels.calculation.menu, run: () => showSidebar('calculation') },
  openTodo: { caption: panels.todo.menu, run: () => showSidebar('todo') },
  openProcurement: { caption: panels.procurement.menu, run: () => showSidebar('procurement') },
  repairRegister: { caption: repairCaption, run: repairRegister },
  reviewRegister: { caption: 'Granska registret', run: reviewRegister },
  createExamples: { caption: 'Skapa exempelblad', run: createExampleSheets },
} as const satisfies Record<string, MenuItem>;

/** Adds the menu. Runs without authorisation, so it touches nothing but the menu. */
export const onOpen = (): void => {
  const menu = SpreadsheetApp.getUi().createMenu(menuTitle);
  for (const name of keysOf(menuItems)) menu.addItem(menuItems[name].caption, name);
  menu.addToUi();
};
