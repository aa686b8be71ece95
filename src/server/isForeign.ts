import type { CellValue } from '../google/services';

/** Whether cells are somebody's own: there is something in them, and not our title in the first. */
export const isForeign = (cells: readonly (readonly CellValue[])[], title: string): boolean =>
  cells[0]?.[0] !== title && cells.some((line) => line.some((cell) => cell !== ''));
