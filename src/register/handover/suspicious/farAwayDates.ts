import { keysOf } from '../../../model/mapValues';
import type { Column } from '../../columns/column';
import { placeColumns } from '../../columns/places';
import { procurementColumns } from '../../columns/procurements';
import { stepColumns } from '../../columns/steps';
import { earliestDay, latestDay } from '../../process/days';
import type { ProcurementFile } from '../../process/procurementFile';
import type { ColumnName } from '../../rows/row';
import type { Doubt } from './doubt';

/** Years; our own limits. The report's longest contract ran for five (line 1511). */
const yearsBack = 15;
const yearsAhead = 30;

const columns: Readonly<Record<ColumnName<'procurements'>, Column>> = procurementColumns;
const dateColumns = keysOf(columns).filter((name) => columns[name].kind === 'date');

/** A date that is far in the past or the future, such as 1026 for 2026. */
export const farAwayDates = ({ procurement, places, steps }: ProcurementFile, today: string): readonly Doubt[] => {
  const doubts: Doubt[] = [];
  const first = yearsFrom(today, -yearsBack);
  const last = yearsFrom(today, yearsAhead);
  const isFarAway = (date: string | number | null): boolean =>
    typeof date === 'string' && ((latestDay(date) ?? first) < first || (earliestDay(date) ?? last) > last);

  for (const column of dateColumns) {
    const { header, editors = [] } = columns[column];
    if (isFarAway(procurement[column])) doubts.push({ column, roles: editors, text: sentence(`Datumet i ”${header}”`) });
  }
  for (const place of places) {
    for (const column of ['agreed', 'filled', 'followedUp', 'finished'] as const) {
      const { header, editors } = placeColumns[column];
      if (isFarAway(place[column])) {
        doubts.push({ subject: place.id, column, roles: editors, text: sentence(`Datumet i ”${header}” för plats ${place.id ?? ''}`) });
      }
    }
  }
  for (const step of steps) {
    for (const column of ['planned', 'done'] as const) {
      const { header, editors } = stepColumns[column];
      if (isFarAway(step[column])) doubts.push({ subject: step.id, column, roles: editors, text: sentence(`Stegets datum i ”${header}”`) });
    }
  }
  return doubts;
};

const yearsFrom = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

const sentence = (what: string): string => `${what} är långt borta i tiden: kontrollera årtalet.`;
