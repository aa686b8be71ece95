import type { Actor } from '../../model/ledger/actors';

/** A cell of the study as it stands: a number, a text, or nothing. */
export type StudyCell = number | string;

/** What a study says besides its situations, by the name of its cell. */
export const studyFields = {
  title: { label: 'Studiens namn', help: 'Vad som studeras, aldrig en persons namn.' },
  kind: { label: 'Slag av kalkyl', help: 'förkalkyl, delkalkyl, efterkalkyl eller prognos.' },
  scope: { label: 'Omfattning', help: 'totalstudie, urvalsstudie eller typfall.' },
  scale: { label: 'Personer i verkligheten per beskriven person', help: '1 om alla är beskrivna; 4 om var fjärde är det.' },
  persistence: { label: 'Andel av effekten kvar från år till år', help: 'För prognosen: 100\u00a0% om alla är kvar i arbete.' },
  discountRate: { label: 'Diskonteringsränta per år', help: 'För prognosen: 0\u00a0% om kronor i dag och senare räknas lika.' },
} as const;

export type StudyField = keyof typeof studyFields;

/** A row of a situation, before or after, as `AKTORSEFFEKT` reads it. */
export type StudyLine = {
  /** A livelihood's name, or a resource's. */
  readonly source: StudyCell;
  readonly months: StudyCell;
  /** SEK per month for a livelihood, blank where the rule says it; SEK per year for a resource. */
  readonly amount: StudyCell;
  readonly share: StudyCell;
  readonly caseName: StudyCell;
  readonly persons: StudyCell;
};

export const studyLineColumns = {
  source: 'Försörjning eller resurs',
  months: 'Månader',
  amount: 'Kr per månad (resurs: kr per år)',
  share: 'Andel av heltid',
  caseName: 'Fall',
  persons: 'Antal personer',
} as const satisfies Record<keyof StudyLine, string>;

/** Everything that is typed in the sheet `Studie`, as it stands there. */
export type StudyCells = {
  readonly fields: Readonly<Record<StudyField, StudyCell>>;
  /** What the effort cost each actor, SEK. */
  readonly costs: Readonly<Record<Actor, StudyCell>>;
  /** Name and value, `Kommun` and `År` first: a range for the sheet functions. */
  readonly assumptions: readonly (readonly [name: StudyCell, value: StudyCell])[];
  readonly before: readonly StudyLine[];
  readonly after: readonly StudyLine[];
};

/** How many rows of each a study has at most. */
export const studyRows = { assumptions: 15, before: 30, after: 30 } as const;
