import type { Columns } from '../../register/columns/column';
import type { Problem } from '../../register/problem';
import type { UnreadCell } from '../../register/process/unreadCell';
import { locateColumns } from '../../register/rows/locateColumns';
import { readRows, type ReadRow } from '../../register/rows/readRows';
import type { Register, RowOf } from '../../register/rows/row';
import { readSettings } from '../../register/settings/readSettings';
import type { Settings } from '../../register/settings/settings';
import { registerSheets, type SheetName } from '../../register/sheets';
import { cellText } from '../../register/values/cell';
import { allSheets } from './findSheet';
import { sheetsMissing } from './sheetsMissing';

/** A cell that cannot be read, with what stands there; `""` where that must not be shown. */
export type SeenCell = UnreadCell & { readonly text: string };

/** Stands for an address that cannot be read: it is not missing. */
const unreadEmail = '?';

export type RegisterReading = {
  readonly register: Register;
  readonly settings: Settings;
  readonly unread: readonly SeenCell[];
  /** Sheets that could not be read, in Swedish: their rows are not in the register, so nothing is missing for that. */
  readonly unreadable: readonly Problem[];
  /** Ids on several rows. */
  readonly problems: readonly Problem[];
  /** Settings that cannot be read: the defaults stand in for them. */
  readonly wrongSettings: readonly Problem[];
};

/** The whole register as it stands, by its headers: one read a sheet, however many rows there are. */
export const readRegister = (): RegisterReading => {
  const sheets = allSheets(['procurements', 'steps', 'places', 'dialogue', 'survey', 'settings']);
  const missing: string[] = [];
  const unreadable: Problem[] = [];
  const problems: Problem[] = [];

  const read = <All extends Columns>(name: SheetName, { title, columns }: { readonly title: string; readonly columns: All }): readonly ReadRow<All>[] => {
    const sheet = sheets.get(name);
    if (sheet === undefined) {
      missing.push(title);
      return [];
    }
    const cells = sheet.getDataRange().getValues();
    const located = locateColumns(title, columns, cells);
    if (!('positions' in located)) {
      unreadable.push(...located);
      return [];
    }
    const { rows, problems: found } = readRows(columns, located, cells);
    problems.push(...found);
    return rows;
  };

  const procurements = read('procurements', registerSheets.procurements);
  const steps = read('steps', registerSheets.steps);
  const places = read('places', registerSheets.places);
  const dialogue = read('dialogue', registerSheets.dialogue);
  const survey = read('survey', registerSheets.survey);
  const settingRows = read('settings', registerSheets.settings);
  const { settings, problems: wrongSettings } = readSettings(settingRows.map(({ row, problems: own }) => (own.some(({ column }) => column === 'email') ? { ...row, email: unreadEmail } : row)));
  if (missing.length > 0) unreadable.unshift({ where: missing.join(', '), message: sheetsMissing(missing) });
  return {
    register: {
      procurements: rowsOf(procurements),
      steps: rowsOf(steps),
      places: rowsOf(places),
      dialogue: rowsOf(dialogue),
      survey: rowsOf(survey),
      settings: rowsOf(settingRows),
    },
    settings,
    unread: [
      ...unreadIn('procurements', procurements),
      ...unreadIn('steps', steps),
      ...unreadIn('places', places),
      ...unreadIn('dialogue', dialogue),
    ],
    unreadable,
    problems,
    wrongSettings,
  };
};

const rowsOf = <All extends Columns>(rows: readonly ReadRow<All>[]): readonly RowOf<All>[] => rows.map(({ row }) => row);

/** The cells of rows with an id: a row without one has not been taken in yet. */
const unreadIn = <All extends Columns & { readonly id: unknown }>(sheet: UnreadCell['sheet'], rows: readonly ReadRow<All>[]): readonly SeenCell[] =>
  rows.flatMap(({ row, problems }) => {
    const id: unknown = row.id;
    if (typeof id !== 'string') return [];
    return problems.map(({ column, raw }) => ({ sheet, row: id, column, text: raw === undefined ? '' : cellText(raw) }));
  });
