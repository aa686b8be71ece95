import { hasBeenFilled, isWaiting } from '../../process/placeState';
import type { ProcurementFile } from '../../process/procurementFile';
import { closeSince, hasCome } from '../due';
import type { Rule } from '../rule';

/**
 * The agreement runs out with places unfilled (Payoff 2019, line 1666). Once the agreement's own end has come, the end
 * of its options is what counts.
 */
export const contractEndsUnfilled: Rule['findings'] = (file, { today, settings }) => {
  const { contractTo, optionTo } = file.procurement;
  const end = hasCome(contractTo, today) && optionTo !== null ? optionTo : contractTo;
  const since = closeSince(end, settings.days.contractEnd, today);
  const unfilled = since === undefined ? 0 : unfilledPlaces(file);
  if (unfilled === 0) return [];
  const left = unfilled === 1 ? '1 plats är inte tillsatt' : `${unfilled} platser är inte tillsatta`;
  return [
    {
      roles: ['coordinator', 'recruiter'],
      text: `Avtalet går ut ${end ?? ''} och ${left}: bestäm med leverantören hur det ska hinnas.`,
      since,
    },
  ];
};

/** Agreed places (before an agreement those of the contract) less those filled, and at least those that stand waiting. */
const unfilledPlaces = ({ procurement, places }: ProcurementFile): number => {
  const target = procurement.agreedPlaces ?? procurement.requiredPlaces ?? 0;
  return Math.max(target - places.filter(hasBeenFilled).length, places.filter(isWaiting).length, 0);
};
