/** The lists that a municipality keeps itself on the sheet `Inställningar`, one row an entry. */
export const settingLists = {
  departments: { title: 'Förvaltning' },
  industries: { title: 'Bransch' },
} as const;

export type SettingList = keyof typeof settingLists;
