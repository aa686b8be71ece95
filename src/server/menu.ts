import { keysOf } from '../model/mapValues';
import { dialogs } from '../contract/dialogs';
import { panels } from '../contract/panels';
import { repairCaption } from '../register/repair/caption';
import { createExampleSheets } from './createExampleSheets';
import { buildOverview } from './overview/buildOverview';
import { reviewRegister } from './register/flags/reviewRegister';
import { repairRegister } from './register/setup/repairRegister';
import { showDialog } from './showDialog';
import { showSidebar } from './showSidebar';
import { buildStudy } from './study/buildStudy';

type MenuItem = {
  /** The global function that Google calls. */
  readonly name: string;
  readonly caption: string;
  readonly run: () => void;
};

const menuTitle = 'Sysselsättningskrav';

const named = (verb: string, name: string): string => `${verb}${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;

/** The menu's items, in groups with a line between. */
const groups: readonly (readonly MenuItem[])[] = [
  keysOf(panels).map((panel) => ({ name: named('open', panel), caption: panels[panel].menu, run: () => showSidebar(panel) })),
  keysOf(dialogs).map((dialog) => ({ name: named('show', dialog), caption: dialogs[dialog].menu, run: () => showDialog(dialog) })),
  [
    { name: 'buildOverview', caption: 'Bygg bladet Översikt', run: buildOverview },
    { name: 'buildStudy', caption: 'Skapa bladet Studie', run: buildStudy },
    { name: 'repairRegister', caption: repairCaption, run: repairRegister },
    { name: 'reviewRegister', caption: 'Granska registret', run: reviewRegister },
    { name: 'createExamples', caption: 'Skapa exempelblad', run: createExampleSheets },
  ],
];

/** What each item does, by the name of its global function. */
export const menuDoors = Object.fromEntries(groups.flat().map(({ name, run }) => [name, run]));

/** Adds the menu. Runs without authorisation, so it touches nothing but the menu. */
export const onOpen = (): void => {
  const menu = SpreadsheetApp.getUi().createMenu(menuTitle);
  groups.forEach((items, index) => {
    if (index > 0) menu.addSeparator();
    for (const { caption, name } of items) menu.addItem(caption, name);
  });
  menu.addToUi();
};
