import { hasBeenFilled, isWaiting } from '../../process/placeState';
import { isStepDone } from '../../process/stepDone';
import { overdueSince } from '../due';
import type { Rule } from '../rule';

/**
 * Awarded, and the recruiter has not been told (Payoff 2019, lines 1646-1649 and 1656-1658). That the recruiter has
 * booked a dialogue with the supplier is the sign of having been told; so are places.
 */
export const noSupplierDialogue: Rule['findings'] = ({ procurement, steps, places, dialogue }, { today, settings }) => {
  const { awarded, contractFrom } = procurement;
  const decided = awarded === null || awarded === '?' ? contractFrom : awarded;
  const since = overdueSince(decided, settings.days.supplierDialogue, today);
  if (since === undefined) return [];
  const isBooked =
    dialogue.some(({ kind, booked, held }) => kind === 'leverantör' && (booked !== null || held !== null)) ||
    isStepDone(steps, 'supplierDialogue') ||
    places.some((place) => hasBeenFilled(place) || isWaiting(place));
  if (isBooked) return [];
  const todo =
    procurement.recruiter === null
      ? 'utse en rekryterare som bokar den'
      : 'berätta för rekryteraren om avtalet och se till att dialogen bokas';
  return [
    {
      roles: ['coordinator'],
      text: `Upphandlingen är tilldelad och ingen dialog med leverantören är bokad: ${todo}.`,
      since,
    },
  ];
};
