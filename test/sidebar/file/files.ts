import type { FileAnswer } from '../../../src/contract/rows';
import type { OpenedRow } from '../../../src/register/form/openedRow';
import { defaultSettings } from '../../../src/register/settings/settings';
import { opened } from '../row/rows';

/** The day on which the tests stand. */
export const today = '2026-11-23';
export const context = { today, settings: defaultSettings };

type Texts = Readonly<Record<string, string>>;

export const procurement = (texts: Texts = {}, id = 'U-2026-001'): OpenedRow => opened({ name: 'Vinterparken', status: 'avtal', ...texts }, id);
export const placeRow = (texts: Texts = {}, id = 'P-2026-001'): OpenedRow => opened({ procurement: 'U-2026-001', place: 'praktik', state: 'överenskommen', ...texts }, id, 'places');
export const dialogueRow = (texts: Texts = {}, id = 'D-2026-001'): OpenedRow => opened({ procurement: 'U-2026-001', kind: 'leverantör', ...texts }, id, 'dialogue');

export const fileOf = (row: OpenedRow | null, ...rows: readonly OpenedRow[]): FileAnswer => ({ lists: defaultSettings, procurement: row, rows, message: row === null ? 'Ställ dig på en rad.' : '' });
