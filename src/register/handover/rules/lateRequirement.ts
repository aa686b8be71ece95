import { isUnread } from '../../process/unreadCell';
import { closeSince, hasCome } from '../due';
import type { Rule } from '../rule';

/** "Kommer in för sent" (Payoff 2019, lines 1574-1577 and 1609-1611): the work begins and no requirement is decided. */
export const lateRequirement: Rule['findings'] = (file, { today, settings }) => {
  const { plannedStart, requirement } = file.procurement;
  const since = closeSince(plannedStart, settings.days.requirement, today);
  const isUndecided = requirement === 'ej beslutat' || (requirement === null && !isUnread(file, file.id, 'requirement'));
  if (since === undefined || !isUndecided) return [];
  const begins = hasCome(plannedStart, today) ? 'började' : 'börjar';
  return [
    {
      roles: ['buyer', 'coordinator'],
      text: `Upphandlingsarbetet ${begins} ${plannedStart ?? ''} och kravet är inte beslutat: besluta kravtyp, eller skriv skälet till att ett krav inte är lämpligt.`,
      since,
    },
  ];
};
