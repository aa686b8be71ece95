import { registries } from '@odoo/o-spreadsheet';

type Entry = ReturnType<typeof registries.colMenuRegistry.get>;
type Env = Parameters<NonNullable<Entry['execute']>>[0];

const menus = [
  { menu: registries.colMenuRegistry, path: ['sort_columns'] },
  { menu: registries.topbarMenuRegistry, path: ['data', 'sort_range'] },
] as const;

/** The engine asks whether cells beside the selection are to be sorted as well. Beside whole columns they always are. */
const unasked = (env: Env): Env => {
  const { getters } = env.model;
  const { top, bottom } = getters.getSelectedZone();
  const isColumns = top === 0 && bottom === getters.getNumberRows(getters.getActiveSheetId()) - 1;
  const asSelected: Env['askConfirmation'] = (_question, _extend, keep) => keep?.();
  return isColumns ? Object.create(env, { askConfirmation: { value: asSelected } }) : env;
};

/** Lets whole columns be sorted from a menu without a question. Before the grid is mounted. */
export const sortColumnsUnasked = (): void => {
  for (const { menu, path } of menus) {
    const [root, ...rest] = path;
    let children = menu.get(root).children ?? [];
    for (const id of rest) children = children.flatMap((child) => ('id' in child && child.id === id ? (child.children ?? []) : []));
    for (const child of children) {
      if (typeof child === 'function' || child.id === undefined || child.execute === undefined) continue;
      const { execute } = child;
      menu.replaceChild(child.id, [...path], { ...child, execute: (env) => execute(unasked(env)) });
    }
  }
};
