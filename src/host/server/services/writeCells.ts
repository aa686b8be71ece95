import type { Block } from './block';
import type { Content } from './cellContent';
import type { Execution } from './execution';
import { requireEditable } from './protection';
import { requireValid } from './validation';

/** Writes all cells of a block in one change. What to write is decided before: an error inside a change leaves the engine unusable. */
export const writeCells = (run: Execution, block: Block, contents: readonly (readonly Content[])[]): void => {
  requireEditable(run, block.sheetId);
  block.map((position, row, column) => requireValid(run, position, contents[row]?.[column] ?? { content: '' }));
  run.meter.write(block.size);
  run.engine.change((dispatch) => block.map((position, row, column) => dispatch('UPDATE_CELL', { ...position, ...contents[row]?.[column] })));
};
