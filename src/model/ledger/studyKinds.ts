/** When a study is made: what its figures are. */
export const studyKinds = {
  preliminary: { name: 'förkalkyl', help: 'Före insatsen: allt är antaganden.' },
  partial: { name: 'delkalkyl', help: 'Under insatsen: en del är utfall, resten antaganden.' },
  final: { name: 'efterkalkyl', help: 'Tolv månader efter insatsen: utfall.' },
  forecast: { name: 'prognos', help: 'Flera år framåt från det första årets utfall.' },
} as const;

export type StudyKind = keyof typeof studyKinds;

/** Whom a study describes. */
export const studyScopes = {
  total: { name: 'totalstudie', help: 'Alla personer är beskrivna.' },
  sample: { name: 'urvalsstudie', help: 'Ett urval är beskrivet, och resultatet räknas upp till alla.' },
  typicalCase: { name: 'typfall', help: 'Ett fall står för ett antal personer.' },
} as const;

export type StudyScope = keyof typeof studyScopes;
