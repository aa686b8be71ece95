import type { RegisterLists } from '../../../contract/rows';
import { settingColumns } from '../../../register/columns/settings';
import { locateColumns } from '../../../register/rows/locateColumns';
import { readRows } from '../../../register/rows/readRows';
import { defaultSettings } from '../../../register/settings/settings';
import { readSettings } from '../../../register/settings/readSettings';
import { allSheets } from '../findSheet';
import { registerSheets } from '../../../register/sheets';

/** The lists on the sheet `Inställningar`; empty where there is no such sheet: a row can be worked on without them. */
export const readLists = (): RegisterLists => {
  const { title } = registerSheets.settings;
  const rows = allSheets(['settings']).get('settings')?.getDataRange().getValues() ?? [];
  const located = locateColumns(title, settingColumns, rows);
  return 'positions' in located ? readSettings(readRows(settingColumns, located, rows).rows.map(({ row }) => row)).settings : defaultSettings;
};
