import { helpers, type Getters } from '@odoo/o-spreadsheet';
import type { Effect } from '../engine/protocol';

type Goal = Extract<Effect, { kind: 'activate' | 'select' }>;
type Told = { readonly title: string; readonly message: string };

const numbers = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Why the place that a script goes to is not seen, and how to see it; `undefined` if some of it is. */
export const hiddenBy = (getters: Getters, goal: Goal): Told | undefined => {
  const { sheetId } = goal;
  const name = getters.getSheetName(sheetId);
  if (!getters.isSheetVisible(sheetId)) {
    return { title: `Bladet ${name} är dolt`, message: 'Öppna listan över blad längst ner till vänster och välj bladet, så visas det.' };
  }
  if (goal.kind !== 'select') return undefined;
  const { left, top, right, bottom } = goal.zone;
  if (numbers(top, bottom).every((row) => getters.isRowHidden(sheetId, row))) {
    return { title: `Rad ${top + 1} är markerad men syns inte`, message: whyRow(getters, sheetId, top) };
  }
  if (numbers(left, right).every((col) => getters.isColHidden(sheetId, col))) {
    const message = getters.isColFolded(sheetId, left)
      ? 'Den ligger i en hopfälld grupp. Tryck på plustecknet ovanför kolumnerna.'
      : 'Kolumnen är dold. Välj Redigera och Visa alla dolda kolumner.';
    return { title: `Kolumn ${helpers.numberToLetters(left)} är markerad men syns inte`, message };
  }
  return undefined;
};

const whyRow = (getters: Getters, sheetId: string, row: number): string => {
  if (getters.isRowFiltered(sheetId, row)) return 'Ett filter döljer den. Öppna filtret i rubriken och markera alla värden, så syns den.';
  if (getters.isRowFolded(sheetId, row)) return 'Den ligger i en hopfälld grupp. Tryck på plustecknet till vänster om raderna.';
  return 'Raden är dold. Välj Redigera och Visa alla dolda rader.';
};
