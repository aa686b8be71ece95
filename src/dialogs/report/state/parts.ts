/** What a report may be made of, in its order. */
export const parts = {
  goals: 'Mål',
  figures: 'Nyckeltal och platser',
  outcomes: 'Utfall',
  economy: 'Ekonomi',
  list: 'Lista över upphandlingar',
  warnings: 'Varningar',
  assumptions: 'Antaganden',
  delimitations: 'Avgränsningar',
} as const;

export type PartName = keyof typeof parts;

export type ChosenParts = Readonly<Record<PartName, boolean>>;
