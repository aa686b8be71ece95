import { registries } from '@odoo/o-spreadsheet';
import type { Effect } from '../engine/protocol';

type Menu = Extract<Effect, { kind: 'menu' }>;

/** Puts the menu that `onOpen` made into the grid's own menu bar, last, as Google does. */
export const addScriptMenu = ({ caption, items }: Menu, run: (functionName: string) => void): void => {
  const menuId = 'script_menu';
  const menu = registries.topbarMenuRegistry.add(menuId, { name: caption, sequence: 1_000 });
  items.forEach((item, index) => {
    menu.addChild(`${menuId}_${index}`, [menuId], {
      name: item.caption,
      sequence: index,
      isReadonlyAllowed: true,
      separator: item.separator === true,
      execute: () => run(item.functionName),
    });
  });
};
