import { payoff2019Parameters, type Parameter } from '../../model/parameters/payoff2019';
import { defaultSettingRows } from '../settings/defaultSettingRows';
import type { SheetName } from '../sheets';
import type { Cell } from '../values/cell';
import { toCell } from '../values/toCell';
import { mapValues } from '../../model/mapValues';

/** Cells of a row by its columns' names. */
export type NamedCells = Readonly<Record<string, Cell>>;

/** When the report was published, with these values. */
const reported = '2019-04';

const assumptionRow = ({ name, value, unit, source }: Parameter): NamedCells => ({ name, value, unit, source, checked: reported });

/** What a sheet without rows begins with. */
export const firstRows = (sheet: SheetName): readonly NamedCells[] => {
  if (sheet === 'assumptions') return Object.values(payoff2019Parameters).map(assumptionRow);
  if (sheet === 'settings') return defaultSettingRows().map((row) => mapValues(row, toCell));
  return [];
};
