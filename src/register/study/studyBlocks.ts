import { actorKeys, actors, type Actor } from '../../model/ledger/actors';
import { keysOf, mapValues } from '../../model/mapValues';
import { studyFields, studyLineColumns, type StudyCell, type StudyCells, type StudyField, type StudyLine } from './studyCells';

/** The blocks of cells that people fill in, in the order in which they stand. */
export const blockNames = ['fields', 'assumptions', 'costs', 'before', 'after'] as const;

export type BlockName = (typeof blockNames)[number];

/** Those that have as many rows as somebody needs. */
export const openBlocks = ['assumptions', 'before', 'after'] as const satisfies readonly BlockName[];

/** What stands in the first column: above a block, and below one that has as many rows as somebody needs. */
export const blockTexts = {
  fields: 'Studien',
  assumptions: 'Antagande',
  costs: 'Insatsens kostnad',
  closing: 'Infoga nya rader ovanför denna',
} as const;

export const lineColumns: readonly (keyof StudyLine)[] = keysOf(studyLineColumns);
const fieldNames: readonly StudyField[] = keysOf(studyFields);

/** Cells by rows. */
export type BlockCells = Readonly<Record<BlockName, readonly (readonly StudyCell[])[]>>;

/** A study as it stands in the sheet. */
export const blocksOf = ({ fields, costs, assumptions, before, after }: StudyCells): BlockCells => {
  const lines = (all: readonly StudyLine[]): StudyCell[][] => all.map((line) => lineColumns.map((column) => line[column]));
  return {
    fields: fieldNames.map((name) => [fields[name]]),
    assumptions,
    costs: actorKeys.map((actor) => [costs[actor]]),
    before: lines(before),
    after: lines(after),
  };
};

/** The study of cells as they stand; rows in which nothing stands are left out. */
export const studyOf = ({ fields, assumptions, costs, before, after }: BlockCells): StudyCells => {
  const cell = (rows: BlockCells[BlockName], row: number, column = 0): StudyCell => rows[row]?.[column] ?? '';
  const filled = (rows: BlockCells[BlockName]): BlockCells[BlockName] => rows.filter((row) => row.some((each) => each !== ''));
  const lines = (rows: BlockCells[BlockName]): StudyLine[] =>
    filled(rows).map((row) => mapValues(studyLineColumns, (_, column: keyof StudyLine) => row[lineColumns.indexOf(column)] ?? ''));
  return {
    fields: mapValues(studyFields, (_, name: StudyField) => cell(fields, fieldNames.indexOf(name))),
    costs: mapValues(actors, (_, actor: Actor) => cell(costs, actorKeys.indexOf(actor))),
    assumptions: filled(assumptions).map(([name = '', value = '']) => [name, value]),
    before: lines(before),
    after: lines(after),
  };
};

export const sameStudy = (one: StudyCells, other: StudyCells): boolean => JSON.stringify(blocksOf(one)) === JSON.stringify(blocksOf(other));
