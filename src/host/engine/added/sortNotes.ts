import { UIPlugin, registries, type Command } from '@odoo/o-spreadsheet';
import { dispatchOwn } from './commands';
import { addedGetters } from './getters';

type Sort = Extract<Command, { type: 'SORT_CELLS' }>;
type Moved = { readonly col: number; readonly row: number; readonly content: string };

/**
 * Lets notes follow their cells when somebody sorts. The engine sorts by writing every cell anew; its own sorting is
 * asked beforehand, over cells that hold nothing but their row number, which row goes where.
 */
export class SortNotes extends UIPlugin {
  #moves: readonly { readonly col: number; readonly row: number; readonly text: string }[] = [];

  override beforeHandle(command: Command): void {
    if (command.type !== 'SORT_CELLS') return;
    const { getNote } = addedGetters(this.getters);
    const { sheetId } = command;
    this.#moves = this.#rehearse(command)
      .map(({ col, row, content }) => ({ col, row, text: getNote({ sheetId, col, row: Number(content) }) }))
      .filter(({ col, row, text }) => text !== getNote({ sheetId, col, row }));
  }

  override handle(command: Command): void {
    if (command.type !== 'SORT_CELLS') return;
    for (const move of this.#moves) dispatchOwn(this.dispatch, { type: 'SET_NOTE', sheetId: command.sheetId, ...move });
    this.#moves = [];
  }

  #rehearse({ sheetId, col, row, zone, sortDirection, sortOptions }: Sort): readonly Moved[] {
    if (Object.keys(addedGetters(this.getters).getNotes(sheetId)).length === 0) return [];
    const moves: Moved[] = [];
    const sorting: object = registries.featurePluginRegistry.get('sort').prototype;
    const rehearsal: object = Object.create(sorting, {
      getters: { value: { ...this.getters, getCell: (at: { readonly row: number }) => ({ isFormula: false, content: String(at.row) }) } },
      dispatch: { value: (_type: string, move: Moved) => moves.push(move) },
    });
    const sortZone: unknown = Reflect.get(sorting, 'sortZone');
    if (typeof sortZone !== 'function') throw new Error('the engine has no sortZone');
    Reflect.apply(sortZone, rehearsal, [sheetId, { col, row }, zone, sortDirection, sortOptions ?? {}]);
    return moves;
  }
}
