import { patternOf } from './looks';

/** What a series' bars are filled with; `id` is that of the picture's patterns. */
export const barFill = (series: number, id: string): string => {
  const pattern = patternOf(series);
  if (pattern === 'solid') return 'currentColor';
  return pattern === 'empty' ? 'none' : `url(#${id}-${pattern})`;
};
