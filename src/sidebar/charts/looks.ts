/**
 * What tells several series apart without colour: a line by its dashes, a bar by its pattern. The classes give each its
 * colour besides (css/chart.css). At most four; a fifth looks as the first.
 */
const dashes = [undefined, '6 4', '2 3', '9 3 2 3'] as const;

const patterns = ['solid', 'striped', 'empty', 'dotted'] as const;

export type Pattern = (typeof patterns)[number];

export const dashOf = (series: number): string | undefined => dashes[series % dashes.length];

export const patternOf = (series: number): Pattern => patterns[series % patterns.length] ?? 'solid';

export const classOf = (series: number): string => `series-${series % patterns.length}`;
