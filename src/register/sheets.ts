import { assumptionColumns } from './columns/assumptions';
import type { Columns } from './columns/column';
import { dialogueColumns } from './columns/dialogue';
import { logColumns } from './columns/log';
import { placeColumns } from './columns/places';
import { procurementColumns } from './columns/procurements';
import { settingColumns } from './columns/settings';
import { stepColumns } from './columns/steps';
import { surveyColumns } from './columns/survey';

type RegisterSheet = {
  readonly title: string;
  /** What one row is, in Swedish. */
  readonly row: string;
  readonly columns: Columns;
  /** The letter of the rows' ids, where rows have ids and versions. */
  readonly prefix?: string;
  /** Only the register writes there. */
  readonly isProtected?: true;
};

/** THE table of the register's sheets, in the order in which they stand. */
export const registerSheets = {
  procurements: { title: 'Upphandlingar', row: 'en upphandling', columns: procurementColumns, prefix: 'U' },
  steps: { title: 'Steg', row: 'ett av de elva stegen i en upphandling', columns: stepColumns, prefix: 'S' },
  places: { title: 'Platser', row: 'en plats, aldrig en person', columns: placeColumns, prefix: 'P' },
  dialogue: { title: 'Dialog', row: 'en dialog med leverantör, bransch eller beställare', columns: dialogueColumns, prefix: 'D' },
  survey: { title: 'Enkät', row: 'en leverantörs svar', columns: surveyColumns, prefix: 'E' },
  assumptions: { title: 'Antaganden', row: 'ett antagande', columns: assumptionColumns },
  settings: { title: 'Inställningar', row: 'en inställning', columns: settingColumns },
  log: { title: 'Logg', row: 'en ändring', columns: logColumns, isProtected: true },
} as const satisfies Record<string, RegisterSheet>;

export type SheetName = keyof typeof registerSheets;
