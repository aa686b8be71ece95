import { isOccupied } from '../../process/placeState';
import { isUnread } from '../../process/unreadCell';
import { overdueSince } from '../due';
import type { Finding, Rule } from '../rule';

/** A filled place that nobody has followed up for a while (Payoff 2019, lines 414 and 1785-1788). */
export const noFollowUp: Rule['findings'] = (file, { today, settings }) => {
  const findings: Finding[] = [];
  for (const place of file.places) {
    const isReadable = !['followedUp', 'finished', 'state'].some((column) => isUnread(file, place.id, column));
    const since = isReadable && isOccupied(place) ? overdueSince(place.followedUp ?? place.filled, settings.days.followUp, today) : undefined;
    if (since === undefined) continue;
    const last = place.followedUp === null ? `är tillsatt sedan ${place.filled ?? ''} utan uppföljning` : `följdes senast upp ${place.followedUp}`;
    findings.push({
      subject: place.id,
      roles: ['recruiter'],
      text: `Plats ${place.id ?? ''} ${last}: följ upp den och skriv dagen.`,
      since,
    });
  }
  return findings;
};
