import { mapValues } from '../../model/mapValues';
import { unchanged } from './blockWrite';
import type { StudyPlaces } from './locateStudy';
import type { Grid } from './readStudyCells';
import type { Typed } from './withTyped';

/** What is typed on a sheet, as it is to be written again. */
export const typedIn = (grid: Grid, formulas: readonly (readonly string[])[], places: StudyPlaces): Typed =>
  mapValues(places, ({ rows, columns }) =>
    rows.map((row) => (row === undefined ? undefined : columns.map((column) => unchanged(grid[row]?.[column] ?? '', formulas[row]?.[column])))),
  );
