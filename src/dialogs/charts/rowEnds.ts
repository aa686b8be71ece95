import type { BarPicture } from '../../sidebar/charts/barPicture';

/** Where each row of lying bars ends, as a share of the picture's height: halfway to what stands below its last bar. */
export const rowEnds = ({ bars, height }: Pick<BarPicture, 'bars' | 'height'>, rows: number): readonly number[] => {
  const each = bars.length / rows;
  const bottoms = Array.from({ length: rows }, (_, row) => Math.max(...bars.slice(row * each, (row + 1) * each).map((bar) => bar.y + bar.height)));
  const below = height - (bottoms[rows - 1] ?? height);
  return bottoms.map((bottom, row) => (row === rows - 1 ? 1 : (bottom + below) / height));
};
