import { columnLetters } from './columnLetters';

/** A cell's name, as `C5`, from its row and column (both from 1). */
export const a1 = (row: number, column: number): string => `${columnLetters(column - 1)}${row}`;
