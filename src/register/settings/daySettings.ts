/**
 * The days that the municipality sets itself on the sheet `Inställningar` (kind `Dagar`), each with the days that a
 * new register begins with. The report says what was lost and never after how many days: the defaults are our own.
 */
export const daySettings = {
  requirement: { title: 'Planerad start utan beslutat krav', days: 90, least: 0 },
  industryDialogue: { title: 'Annonsering utan branschdialog', days: 30, least: 0 },
  supplierDialogue: { title: 'Tilldelning utan bokad leverantörsdialog', days: 14, least: 0 },
  contractEnd: { title: 'Avtalet går ut med platser kvar att tillsätta', days: 60, least: 0 },
  unfilledPlace: { title: 'Överenskommen plats utan tillsättning', days: 30, least: 1 },
  followUp: { title: 'Tillsatt plats utan uppföljning', days: 30, least: 1 },
  overdueStep: { title: 'Steg efter planerat datum', days: 1, least: 1 },
  feedback: { title: 'Avslutat avtal utan återkoppling', days: 14, least: 0 },
  reminderInterval: { title: 'Dagar mellan påminnelser om samma sak', days: 7, least: 1 },
} as const satisfies Record<string, DaySetting>;

type DaySetting = { readonly title: string; readonly days: number; readonly least: number };

export type DaySettingName = keyof typeof daySettings;

/** Ten years: more is a slip of the pen. */
export const mostDays = 3650;
