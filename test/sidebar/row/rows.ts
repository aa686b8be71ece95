import { registerSheets } from '../../../src/register/sheets';
import type { OpenedRow } from '../../../src/register/form/openedRow';
import { defaultSettings } from '../../../src/register/settings/settings';
import type { RowSheetName } from '../../../src/register/rowSheets';
import { panelAfter } from '../../../src/sidebar/row/state/panelAfter';
import { startState, type PanelEvent, type PanelState } from '../../../src/sidebar/row/state/panelState';

/** A row that has been opened: the texts of its cells, by column; the others are blank. */
export const opened = (texts: Readonly<Record<string, string>>, id = 'U-2026-001', sheet: RowSheetName = 'procurements'): OpenedRow => ({
  sheet,
  id,
  version: 1,
  cells: Object.entries(registerSheets[sheet].columns)
    .filter(([, { kind }]) => kind !== 'id' && kind !== 'version')
    .map(([column]) => ({ column, text: texts[column] ?? '', isSecret: false })),
  notices: [],
});

export const lists = { ...defaultSettings, lists: { departments: ['TF'], industries: [] } };

/** What the panel knows after all of it has happened. */
export const after = (state: PanelState, ...events: readonly PanelEvent[]): PanelState => events.reduce(panelAfter, state);

/** The panel with a row open. */
export const panelWith = (row: OpenedRow): PanelState =>
  after(startState, { kind: 'asked', number: 1, wanted: false, bySelection: true }, { kind: 'opened', number: 1, answer: { lists, row } });
