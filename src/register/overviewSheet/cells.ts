import { figureNames, firstFigure, tableLength, tableRow, type FigureName, type TableName } from './layout';

type Letter = 'A' | 'B' | 'C';

/** The cell that holds a key figure. */
export const figure = (name: FigureName): string => `B${firstFigure + figureNames.indexOf(name)}`;

/** A cell of a table, by its line from 0. */
export const cell = (table: TableName, column: Letter, line: number): string => `${column}${tableRow(table) + line}`;

/** A column of a table, or its first lines. */
export const column = (table: TableName, letter: Letter, lines = tableLength(table)): string => `${cell(table, letter, 0)}:${cell(table, letter, lines - 1)}`;
