import { settingColumns } from '../columns/settings';
import { keysOf } from '../../model/mapValues';

/** What a row on the sheet `Inställningar` is, and what its name must be when it is not free. */
export const settingKinds = {
  Förvaltning: 'departments',
  Bransch: 'industries',
  Person: 'person',
  Dagar: 'days',
  Regel: 'rules',
} as const satisfies Record<(typeof settingColumns)['kind']['choices'][number], string>;

export type SettingKind = keyof typeof settingKinds;

const kinds = keysOf(settingKinds);

export const settingKind = (text: string | null): SettingKind | undefined =>
  kinds.find((kind) => kind.toLowerCase() === (text ?? '').trim().toLowerCase());
