import { hasBeenFilled, hasFinished, isWaiting } from '../../../register/process/placeState';
import type { Place, Procurement } from '../../../register/rows/row';
import { counted } from '../../format';

/** The four numbers, from requirement to end; `null` where nobody has written it. */
export type PlaceSums = {
  readonly required: number | null;
  readonly agreed: number | null;
  readonly filled: number;
  readonly finished: number;
  /** Places that stand in `Platser` and were not broken off before anybody came. */
  readonly rows: number;
};

export const placeSums = ({ requiredPlaces, agreedPlaces }: Pick<Procurement, 'requiredPlaces' | 'agreedPlaces'>, places: readonly Place[]): PlaceSums => ({
  required: requiredPlaces,
  agreed: agreedPlaces,
  filled: places.filter(hasBeenFilled).length,
  finished: places.filter(hasFinished).length,
  rows: places.filter((place) => hasBeenFilled(place) || isWaiting(place)).length,
});

/** `2 av 4 överenskomna platser är inte tillsatta.` */
const wanting = (missing: number, of: number, [one, several]: readonly [string, string], [is, are]: readonly [string, string]): string => {
  if (of === 1) return `1 ${one} är inte ${is}.`;
  if (missing === of) return `Ingen av ${of} ${several} är ${is}.`;
  return `${missing} av ${of} ${several} är inte ${missing === 1 ? is : are}.`;
};

/** What is missing from one number to the next, in Swedish; none where nothing is. */
export const missingWords = ({ required, agreed, filled, rows }: PlaceSums): readonly string[] => {
  const words: string[] = [];
  if (required === null) words.push('Det står inte hur många platser avtalet kräver.');
  if (agreed === null) words.push('Det står inte hur många platser som är överenskomna.');
  if (required !== null && agreed !== null && agreed < required) words.push(wanting(required - agreed, required, ['krävd plats', 'krävda platser'], ['överenskommen', 'överenskomna']));
  const target = agreed ?? rows;
  if (filled < target) words.push(wanting(target - filled, target, ['överenskommen plats', 'överenskomna platser'], ['tillsatt', 'tillsatta']));
  if (agreed !== null && rows < agreed) words.push(`${counted(agreed - rows, 'överenskommen plats', 'överenskomna platser')} finns inte i registret än: lägg till ${agreed - rows === 1 ? 'den' : 'dem'} nedan.`);
  return words;
};

/** That all is there, in Swedish; `""` where nothing can be said. */
export const completeWords = ({ agreed, filled, finished }: PlaceSums): string => {
  if (agreed === null || agreed === 0 || filled < agreed) return '';
  return finished >= agreed ? 'Alla överenskomna platser är avslutade.' : 'Alla överenskomna platser är tillsatta.';
};
