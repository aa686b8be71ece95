import type { TodoItem } from '../../../contract/todo';
import { meansTheSame } from '../../../register/form/keptText';
import { columnsOfSheet } from '../../../register/rowSheets';
import { savingDeed, type Deed } from './deed';
import type { NewRow, Settling } from './ruleActions';

/** What a person has written, by column. */
export type Texts = Readonly<Record<string, string>>;

const header = (sheet: TodoItem['sheet'], column: string): string => columnsOfSheet(sheet)[column]?.header ?? column;

/** Today's date in the matter's row; a row is made where there is none yet. */
export const doneToday = (item: TodoItem, { column, without }: Extract<Settling, { kind: 'today' }>, today: string): Deed => {
  const field = item.fields.find((candidate) => candidate.column === column);
  if (field === undefined && without !== undefined) return rowMade(item, { ...without, given: { ...without.given, [column]: today } }, {});
  const { sheet, row } = item;
  return savingDeed({ sheet, id: row, changes: [{ column, before: field?.text ?? '', after: today }] }, `${header(sheet, column)}: ${today}.`);
};

/** What the person filled in, as far as it differs from what stands there; `null` where nothing does. */
export const filledIn = (item: TodoItem, { alongside }: Extract<Settling, { kind: 'form' }>, texts: Texts): Deed | null => {
  const { sheet, row, fields } = item;
  const written = fields.flatMap(({ column, text }) => {
    const after = column === alongside?.column ? alongside.text : texts[column];
    const declared = columnsOfSheet(sheet)[column];
    return after === undefined || declared === undefined || meansTheSame(declared, text, after) ? [] : [{ column, before: text, after }];
  });
  if (!written.some(({ column }) => column !== alongside?.column)) return null;
  return savingDeed({ sheet, id: row, changes: written }, `${written.map(({ column, after }) => `${header(sheet, column)}: ${after === '' ? 'tom' : after}`).join('. ')}.`);
};

/** A new row of the procurement's on another sheet. */
export const rowMade = ({ procurement }: TodoItem, { sheet, given }: NewRow, texts: Texts): Deed => {
  const values = Object.entries({ procurement, ...given, ...texts }).flatMap(([column, after]) => (after.trim() === '' ? [] : [{ column, after }]));
  const told = values.filter(({ column }) => column !== 'procurement').map(({ column, after }) => `${header(sheet, column)}: ${after}`);
  return { request: { kind: 'create', create: { sheet, values } }, words: `Ny rad. ${told.join('. ')}.`, undo: null, effect: 'settles' };
};
