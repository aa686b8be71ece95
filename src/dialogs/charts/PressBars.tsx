import { BarDrawing, type BarProperties } from '../../sidebar/charts/BarDrawing';
import { barsAcross } from '../../sidebar/charts/barsAcross';
import { rowEnds } from './rowEnds';

type Properties = BarProperties & {
  /** What a press does, for a row: `Visa upphandlingarna`. The row's name goes before it. */
  readonly words: (category: number) => string;
  /** Where a press opens something: the row for which it is open, -1 for none. */
  readonly opened?: number;
  /** Where a press takes time: whether a row's is under way. */
  readonly busy?: (category: number) => boolean;
  readonly onPress: (category: number) => void;
};

/** Lying bars of which each row is a button. */
export const PressBars = ({ words, opened, busy, onPress, ...bars }: Properties) => (
  <BarDrawing
    {...bars}
    draw={barsAcross}
    over={(picture) => {
      const ends = rowEnds(picture, bars.categories.length);
      return bars.categories.map((name, category) => {
        const top = ends[category - 1] ?? 0;
        return (
          <button
            key={name}
            type="button"
            class="bar-press"
            style={{ top: `${100 * top}%`, height: `${100 * ((ends[category] ?? 1) - top)}%` }}
            aria-label={`${name}. ${words(category)}`}
            aria-busy={busy?.(category)}
            {...(opened === undefined ? {} : { 'aria-expanded': opened === category })}
            onClick={() => onPress(category)}
          />
        );
      });
    }}
  />
);
