import type { PlaceCounts } from '../../../register/outcomes/placeCounts';
import { counted } from '../../../sidebar/format';

/** The way of a place, in its order. */
export const placeKinds = [
  { kind: 'required', title: 'Krävda' },
  { kind: 'agreed', title: 'Överenskomna' },
  { kind: 'filled', title: 'Tillsatta' },
  { kind: 'finished', title: 'Avslutade' },
] as const satisfies readonly { readonly kind: keyof PlaceCounts; readonly title: string }[];

/** How far the places have come. */
export const placeSentence = ({ required, agreed, filled, finished, interrupted }: PlaceCounts): string => {
  const broken = interrupted === 0 ? '' : ` ${counted(interrupted, 'plats', 'platser')} avbröts efter att någon hade kommit.`;
  if (required + agreed + filled + finished === 0) return 'Inga platser är krävda eller överenskomna än.';
  if (required === 0) return `Ingen upphandling har krävda platser; ${agreed} är överenskomna, ${filled} har tillsatts och ${finished} har avslutats.${broken}`;
  return `Av ${counted(required, 'krävd plats', 'krävda platser')} är ${agreed} överenskomna, ${filled} har tillsatts och ${finished} har avslutats.${broken}`;
};
