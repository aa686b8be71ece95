import type { Column } from './column';

/** How many rows and columns. */
export type Shape = { readonly rows: number; readonly columns: number };

/**
 * The shape of the result: that of the ranges, where a single row or column is repeated against the others, as the
 * spreadsheet's own operators do.
 *
 * @returns `undefined` where no argument is a range
 * @throws a Swedish text with the shapes, where they do not go together
 */
export const commonShape = (functionName: string, columns: readonly Column[]): Shape | undefined => {
  const ranges = columns.filter((column) => column.isRange);
  if (ranges.length === 0) return undefined;
  const shape = {
    rows: Math.max(...ranges.map((range) => range.rows)),
    columns: Math.max(...ranges.map((range) => range.columns)),
  };
  if (ranges.some((range) => !isRepeatable(range.rows, shape.rows) || !isRepeatable(range.columns, shape.columns))) {
    const shapes = ranges.map((range) => `${range.argument.name} har ${shapeText(range)}`);
    throw new Error(
      `${functionName}: områdena ska vara lika stora, men ${shapes.join(' och ')}. ` +
        'Välj lika stora områden. En ensam rad eller kolumn upprepas mot de andra.',
    );
  }
  return shape;
};

const isRepeatable = (own: number, common: number): boolean => own === 1 || own === common;

const shapeText = ({ rows, columns }: Shape): string =>
  `${rows} ${rows === 1 ? 'rad' : 'rader'} och ${columns} ${columns === 1 ? 'kolumn' : 'kolumner'}`;
