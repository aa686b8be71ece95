import { isOccupied, isWaiting, type PlaceState } from '../../../register/process/placeState';
import type { Place } from '../../../register/rows/row';
import type { CardAction } from '../../file/state/cardAction';
import type { Change } from '../../file/state/rowAfter';

const comesTo = (state: PlaceState): readonly Change[] => [{ column: 'state', text: state }];
const day = 'Skriv dagen, eller ? om den inte är känd.';
const after = 'Välj vad som kom efter platsen. Vet ni inte än: välj okänt.';

/** What is done with a place. One that is broken off while somebody is there has a last day as well. */
export const placeActions = (place: Place) =>
  ({
    fill: { caption: 'Tillsätt', today: 'Tillsätt i dag', columns: ['filled'], date: 'filled', needed: { filled: day }, sets: comesTo('tillsatt') },
    followUp: { caption: 'Följd upp', today: 'Följd upp i dag', columns: ['followedUp'], date: 'followedUp', needed: { followedUp: day } },
    finish: { caption: 'Avsluta', columns: ['finished', 'outcome', 'stepsUp'], date: 'finished', needed: { finished: day, outcome: after }, sets: comesTo('avslutad') },
    interrupt: {
      caption: 'Avbryt platsen',
      ...(isOccupied(place) ? { columns: ['finished', 'note'], date: 'finished' } : { columns: ['note'] }),
      needed: { note: 'Skriv varför platsen avbryts, utan namn eller uppgifter om personen.' },
      // Why it was broken off is not what stood there before.
      anew: 'note',
      sets: comesTo('avbruten'),
    },
    outcome: { caption: 'Skriv vad som kom efteråt', columns: ['outcome', 'stepsUp'], needed: { outcome: after } },
  }) satisfies Record<string, CardAction>;

type PlaceActionName = keyof ReturnType<typeof placeActions>;

/** What can be done with a place as it stands, the most natural first. */
export const offeredActions = (place: Place, today: string): readonly PlaceActionName[] => {
  if (isWaiting(place)) return ['fill', 'interrupt'];
  if (isOccupied(place)) return place.followedUp === today ? ['finish', 'followUp', 'interrupt'] : ['followUp', 'finish', 'interrupt'];
  return place.state !== 'avbruten' && place.outcome === null ? ['outcome'] : [];
};
