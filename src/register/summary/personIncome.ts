import type { Assumptions } from '../../model/assumptions';
import { municipalIncome } from '../../model/municipalIncome';
import { payoff2019Parameters } from '../../model/parameters/payoff2019';
import { procurementColumns } from '../columns/procurements';
import type { ProcurementFile } from '../process/procurementFile';
import { isUnread } from '../process/unreadCell';

/** What the income is reckoned from, and the persons. */
const sources = ['assistanceShare', 'monthlyWage', 'deadweight', 'agreedPlaces', 'requiredPlaces'] as const;

/**
 * The municipality's income per person and 12 months, SEK: the mean of both alternatives by their shares.
 *
 * @returns in Swedish why there is none instead
 */
export const personIncome = (file: ProcurementFile, assumptions: Assumptions): number | string => {
  const unread = sources.find((column) => isUnread(file, file.id, column));
  if (unread !== undefined) return `${procurementColumns[unread].header} går inte att läsa.`;
  const { assistanceShare: share, monthlyWage, deadweight } = file.procurement;
  if (share === null) return `${procurementColumns.assistanceShare.header} är inte ifylld.`;
  if (!isShare(share) || !isShare(deadweight ?? 0)) return 'En andel är inte mellan 0 och 100\u00a0%.';
  const wage = monthlyWage ?? assumptions.monthlyWage;
  const { minimum, maximum } = payoff2019Parameters.monthlyWage;
  if (wage < minimum || wage > maximum) return 'Månadslönen är inte rimlig.';
  return share * municipalIncome('economicAssistance', wage, assumptions) + (1 - share) * municipalIncome('activitySupport', wage, assumptions);
};

const isShare = (value: number): boolean => value >= 0 && value <= 1;
