import { cell, firstRow, partRows } from './layout';

type OpenPart = 'assumptions' | 'before' | 'after';

const letters = { assumptions: ['A', 'B'], before: ['A', 'B', 'C', 'D', 'E', 'F'], after: ['A', 'B', 'C', 'D', 'E', 'F'] } as const;

/** From the headings to the closing line, so that a row inserted anywhere between them counts. */
const whole = (part: OpenPart, letter: string): string => `${cell(letter, firstRow(part) - 1)}:${cell(letter, firstRow(part) + partRows(part))}`;

/**
 * The rows that people have typed in a part, as an argument of a sheet function: column by column, so that it holds also
 * when a column is inserted among them. `FILTER` lets Google compute with arrays inside.
 */
export const typedRange = (part: OpenPart): string => {
  const names = whole(part, 'A');
  const columns = letters[part].map((letter) => whole(part, letter));
  const [above, below] = [cell('A', firstRow(part) - 1), cell('A', firstRow(part) + partRows(part))];
  return `FILTER(HSTACK(${columns.join(';')});(ROW(${names})>ROW(${above}))*(ROW(${names})<ROW(${below})))`;
};
