import type { EditEvent } from '../../../google/services';
import type { Execution } from '../services/execution';
import { EmulatedRange } from '../services/range';
import { EmulatedSheet } from '../services/sheet';
import type { CellEdit } from './cellEdit';

/** The event that Google gives `onEdit`, by its parts; those that it leaves out are not there at all. */
export const editEvent = (run: Execution, { sheetId, zone, value, oldValue }: CellEdit): readonly (readonly [keyof EditEvent, unknown])[] => {
  const at = { row: zone.top + 1, column: zone.left + 1, rows: zone.bottom - zone.top + 1, columns: zone.right - zone.left + 1 };
  return [
    ['range', new EmulatedRange(run, new EmulatedSheet(run, sheetId), sheetId, at)],
    ...(value === undefined ? [] : [['value', value] as const]),
    ...(oldValue === undefined ? [] : [['oldValue', oldValue] as const]),
  ];
};
