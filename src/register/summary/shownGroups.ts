import { groupFigures, keyOf, type Combination, type People } from './groupFigures';
import { shownBySums } from './shownBySums';
import { shownByTables } from './shownByTables';

export type Visibility = 'shown' | 'hidden' | 'empty';

/** Of more kinds of people than so many, all sums would take too long to look into. */
const mostKinds = 120;

/**
 * Which filters' outcomes may be shown, when anybody may set any filter after another: no figure shown is of one to four
 * people, and no such group can be worked out from figures shown. Where there are very many kinds of people, by all that
 * can be filtered, it cannot from any two of them.
 */
export const shownGroups = (people: readonly People[], most = mostKinds): ((wanted: Combination) => Visibility) => {
  const figures = groupFigures(people);
  const shown = figures.kinds.length <= most ? shownBySums(figures) : shownByTables(figures);
  return (wanted) => {
    const key = keyOf(wanted);
    return !figures.figures.has(key) ? 'empty' : shown.has(key) ? 'shown' : 'hidden';
  };
};
