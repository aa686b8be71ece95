import type { Finding, Rule } from '../rule';
import { datesOutOfOrder } from '../suspicious/datesOutOfOrder';
import type { Doubt } from '../suspicious/doubt';
import { farAwayDates } from '../suspicious/farAwayDates';
import { slipsOfAmount } from '../suspicious/slipsOfAmount';
import { tooManyPlaces } from '../suspicious/tooManyPlaces';
import { twoStatuses } from '../suspicious/twoStatuses';

/** Values that are probably slips of the pen; to those who keep the column. */
export const suspiciousValues: Rule['findings'] = (file, { today }) => [
  ...asFindings('amount', slipsOfAmount(file.procurement)),
  ...asFindings('order', datesOutOfOrder(file)),
  ...asFindings('places', tooManyPlaces(file)),
  ...asFindings('date', farAwayDates(file, today)),
  ...asFindings('statuses', twoStatuses(file.procurement)),
];

const asFindings = (doubt: string, doubts: readonly Doubt[]): readonly Finding[] =>
  doubts.map(({ subject, column, roles, text }) => ({ subject: subject ?? null, detail: `${doubt}-${column}`, roles, text, since: undefined }));
