import { patternOf } from './looks';

/** What the bars of a series are filled with, to stand inside an svg of the series' class; `id` is the series' own. */
export const BarPattern = ({ id, series }: { readonly id: string; readonly series: number }) => {
  const pattern = patternOf(series);
  if (pattern !== 'striped' && pattern !== 'dotted') return null;
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" class="paper" />
      {pattern === 'striped' ? <rect width="3" height="6" fill="currentColor" /> : <circle cx="3" cy="3" r="1.5" fill="currentColor" />}
    </pattern>
  );
};

/** The fill of a bar; `id` is that of its series' pattern. */
export const barFill = (id: string, series: number): string => {
  const pattern = patternOf(series);
  return pattern === 'solid' ? 'currentColor' : pattern === 'empty' ? 'none' : `url(#${id})`;
};
