import { isOccupied, isWaiting, type PlaceState } from '../../../register/process/placeState';
import type { ColumnName, Place } from '../../../register/rows/row';

type PlaceColumn = ColumnName<'places'>;

export type PlaceAction = {
  /** On the button that opens the form, and on the one that saves it. */
  readonly caption: string;
  /** On the button that does it with today's date and asks for nothing; `""` where something must be asked. */
  readonly today: string;
  /** The columns of its form. A date in them begins as today. */
  readonly columns: readonly PlaceColumn[];
  readonly date: PlaceColumn | undefined;
  /** What must be filled in, with what is said where it is not. */
  readonly needed: Readonly<Partial<Record<PlaceColumn, string>>>;
  /** The state that it comes to; `undefined` where it stays as it is. */
  readonly state: PlaceState | undefined;
};

const day = 'Skriv dagen, eller ? om den inte är känd.';

/** THE table of what is done with a place. */
export const placeActions = {
  fill: { caption: 'Tillsätt', today: 'Tillsätt i dag', columns: ['filled'], date: 'filled', needed: { filled: day }, state: 'tillsatt' },
  followUp: { caption: 'Följd upp', today: 'Följd upp i dag', columns: ['followedUp'], date: 'followedUp', needed: { followedUp: day }, state: undefined },
  finish: {
    caption: 'Avsluta',
    today: '',
    columns: ['finished', 'outcome', 'stepsUp'],
    date: 'finished',
    needed: { finished: day, outcome: 'Välj vad som kom efter platsen. Vet ni inte än: välj okänt.' },
    state: 'avslutad',
  },
  interrupt: {
    caption: 'Avbryt',
    today: '',
    columns: ['note'],
    date: undefined,
    needed: { note: 'Skriv varför platsen avbryts, utan namn eller uppgifter om personen.' },
    state: 'avbruten',
  },
  outcome: {
    caption: 'Skriv vad som kom efteråt',
    today: '',
    columns: ['outcome', 'stepsUp'],
    date: undefined,
    needed: { outcome: 'Välj vad som kom efter platsen. Vet ni inte än: välj okänt.' },
    state: undefined,
  },
} as const satisfies Record<string, PlaceAction>;

export type PlaceActionName = keyof typeof placeActions;

/** What can be done with a place as it stands, the most natural first. */
export const actionsOf = (place: Place, today: string): readonly PlaceActionName[] => {
  if (isWaiting(place)) return ['fill', 'interrupt'];
  if (isOccupied(place)) return place.followedUp === today ? ['finish', 'followUp', 'interrupt'] : ['followUp', 'finish', 'interrupt'];
  return place.state !== 'avbruten' && place.outcome === null ? ['outcome'] : [];
};
