import type { Assumptions } from '../../model/assumptions';
import { expectedYearlyIncome } from '../../model/expectedYearlyIncome';
import { municipalIncome } from '../../model/municipalIncome';
import { payoff2019Parameters } from '../../model/parameters/payoff2019';
import { paybackMonths } from '../../model/paybackMonths';
import { procurementCost, type ProcurementCost } from '../process/procurementCost';
import type { ProcurementFile } from '../process/procurementFile';
import { isUnread } from '../process/unreadCell';

/** What a procurement costs the municipality and is expected to give it, as the calculated columns of `Upphandlingar` reckon it. */
export type ProcurementMoney = ProcurementCost & {
  /** The agreed places, else the required, else one. */
  readonly persons: number;
  /** SEK for the municipality per 12 months, all persons, those left out who would have got work anyway. */
  readonly expectedIncome: number | undefined;
  /** Months that each person must work; `undefined` where there is no payback. */
  readonly payback: number | undefined;
  /** Why there is no payback, in Swedish; `""` where there is one. */
  readonly why: string;
};

export const procurementMoney = (file: ProcurementFile, assumptions: Assumptions): ProcurementMoney => {
  const { procurement, steps } = file;
  const cost = procurementCost(steps, assumptions);
  const persons = procurement.agreedPlaces ?? procurement.requiredPlaces ?? 1;
  const deadweight = procurement.deadweight ?? 0;
  const income = yearlyIncome(file, assumptions);
  if (typeof income === 'string') return { ...cost, persons, expectedIncome: undefined, payback: undefined, why: income };
  const expectedIncome = expectedYearlyIncome(income, persons, deadweight);
  const payback = paybackMonths(cost.cost, income, persons, deadweight);
  return { ...cost, persons, expectedIncome, payback, why: payback === undefined ? whyNone(persons, deadweight) : '' };
};

/** SEK per person and 12 months: the mean of both alternatives by their shares. In Swedish why there is none instead. */
const yearlyIncome = (file: ProcurementFile, assumptions: Assumptions): number | string => {
  const { assistanceShare: share, monthlyWage, deadweight } = file.procurement;
  const wage = monthlyWage ?? assumptions.monthlyWage;
  for (const [column, title] of unreadable) if (isUnread(file, file.id, column)) return `${title} går inte att läsa.`;
  if (share === null) return 'Andel försörjningsstöd är inte ifylld.';
  if (share < 0 || share > 1) return 'Andel försörjningsstöd ska vara mellan 0 och 100\u00a0%.';
  if (deadweight !== null && (deadweight < 0 || deadweight > 1)) return 'Sannolikhet ändå ska vara mellan 0 och 100\u00a0%.';
  const { minimum, maximum } = payoff2019Parameters.monthlyWage;
  if (wage < minimum || wage > maximum) return 'Månadslönen är inte en månadslön: kontrollera den.';
  return share * municipalIncome('economicAssistance', wage, assumptions) + (1 - share) * municipalIncome('activitySupport', wage, assumptions);
};

const unreadable = [
  ['assistanceShare', 'Andel försörjningsstöd'],
  ['monthlyWage', 'Månadslön'],
  ['deadweight', 'Sannolikhet ändå'],
  ['agreedPlaces', 'Överenskomna platser'],
] as const;

const whyNone = (persons: number, deadweight: number): string =>
  persons <= 0
    ? 'Inga platser är överenskomna.'
    : deadweight >= 1
      ? 'Personerna väntas ha fått arbete ändå.'
      : 'Kommunen väntas inte få någon intäkt.';
