import { isWaiting } from '../../process/placeState';
import { isUnread } from '../../process/unreadCell';
import { overdueSince } from '../due';
import type { Finding, Rule } from '../rule';

/** "Leverantören förhalar" (Payoff 2019, lines 1663-1664): a place agreed, and nobody on it. */
export const unfilledPlace: Rule['findings'] = (file, { today, settings }) => {
  const findings: Finding[] = [];
  for (const place of file.places) {
    const since = isWaiting(place) && !isUnread(file, place.id, 'filled') && !isUnread(file, place.id, 'state') ? overdueSince(place.agreed, settings.days.unfilledPlace, today) : undefined;
    if (since === undefined) continue;
    findings.push({
      subject: place.id,
      roles: ['recruiter'],
      text: `Plats ${place.id ?? ''} är överenskommen sedan ${place.agreed ?? ''} men inte tillsatt: bestäm en första dag med leverantören, eller skriv att platsen är avbruten.`,
      since,
    });
  }
  return findings;
};
