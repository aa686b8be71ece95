import { actorKeys, actors } from '../../model/ledger/actors';
import { keysOf } from '../../model/mapValues';
import { headerKey } from '../rows/headerKey';
import type { Cell } from '../values/cell';
import { blockTexts, lineColumns, type BlockName } from './studyBlocks';
import { studyFields, studyLineColumns } from './studyCells';
import { studyName } from './studyName';

/** Where the cells of a block stand, from 0: its rows, `undefined` for one that somebody has removed, and its columns. */
export type BlockPlace = { readonly rows: readonly (number | undefined)[]; readonly columns: readonly number[] };

export type StudyPlaces = Readonly<Record<BlockName, BlockPlace>>;

/**
 * Finds the blocks by their texts, wherever people have moved them.
 *
 * @param grid the sheet from A1 on
 * @returns in Swedish what is not to be found instead
 */
export const locateStudy = (grid: readonly (readonly Cell[])[]): StudyPlaces | string => {
  const keys = grid.map((line) => line.map(headerKey));
  const headers = lineColumns.map((column) => headerKey(studyLineColumns[column]));
  const [before, after] = [...keys.keys()].filter((row) => headers.every((header) => keys[row]?.includes(header)));
  if (before === undefined || after === undefined) return notFound(Object.values(studyLineColumns).join(', '));
  const columnsAt = (row: number): number[] => headers.map((header) => keys[row]?.indexOf(header) ?? 0);
  const [labels = 0, values = 0] = columnsAt(before);

  const rowOf = (text: string, above = -1, end = keys.length): number | undefined => {
    const row = keys.findIndex((line, index) => index > above && index < end && line[labels] === headerKey(text));
    return row < 0 ? undefined : row;
  };
  // Below the blocks there are tables in which the same texts stand.
  const [fields, assumptions, costs] = [blockTexts.fields, blockTexts.assumptions, blockTexts.costs].map((text) => rowOf(text, -1, before));
  if (fields === undefined) return notFound(blockTexts.fields);
  if (assumptions === undefined) return notFound(blockTexts.assumptions);
  if (costs === undefined) return notFound(blockTexts.costs);

  /** The rows of a block end where another begins. */
  const endOf = (above: number): number => Math.min(keys.length, ...[fields, assumptions, costs, before, after].filter((row) => row > above));
  const named = (above: number, texts: readonly string[]): BlockPlace => ({ rows: texts.map((text) => rowOf(text, above, endOf(above))), columns: [values] });
  const open = (above: number, columns: readonly number[]): BlockPlace | undefined => {
    const end = rowOf(blockTexts.closing, above, endOf(above));
    return end === undefined ? undefined : { rows: Array.from({ length: end - above - 1 }, (_, index) => above + 1 + index), columns };
  };
  const opened = { assumptions: open(assumptions, [labels, values]), before: open(before, columnsAt(before)), after: open(after, columnsAt(after)) };
  if (opened.assumptions === undefined || opened.before === undefined || opened.after === undefined) return notFound(blockTexts.closing);
  return {
    fields: named(fields, keysOf(studyFields).map((field) => studyFields[field].label)),
    costs: named(costs, actorKeys.map((actor) => actors[actor])),
    assumptions: opened.assumptions,
    before: opened.before,
    after: opened.after,
  };
};

const notFound = (texts: string): string =>
  `På bladet ${studyName} saknas ”${texts}”. Ångra ändringen, eller skriv tillbaka det där det stod. Inget är ändrat.`;
