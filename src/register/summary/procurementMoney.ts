import type { Assumptions } from '../../model/assumptions';
import { expectedYearlyIncome } from '../../model/expectedYearlyIncome';
import { paybackMonths } from '../../model/paybackMonths';
import { procurementCost, type ProcurementCost } from '../process/procurementCost';
import type { ProcurementFile } from '../process/procurementFile';
import { personIncome } from './personIncome';

/** What a procurement costs the municipality and is expected to give it, as the calculated columns of `Upphandlingar` reckon it. */
export type ProcurementMoney = ProcurementCost & {
  /** The agreed places, else the required; `null` where neither is written. */
  readonly persons: number | null;
  /** SEK for the municipality per person and 12 months; `null` where it is not known. */
  readonly yearlyIncome: number | null;
  /** SEK for the municipality per 12 months, all persons, less those who would have got work anyway; `null` where it is not known. */
  readonly expectedIncome: number | null;
  /** Months that each person must work, reckoned on one where the places are not known; `null` where there is no payback. */
  readonly payback: number | null;
  /** Why there is no payback, in Swedish; `""` where there is one. */
  readonly why: string;
};

export const procurementMoney = (file: ProcurementFile, assumptions: Assumptions): ProcurementMoney => {
  const { procurement, steps } = file;
  const cost = procurementCost(steps, assumptions);
  const persons = procurement.agreedPlaces ?? procurement.requiredPlaces;
  const deadweight = procurement.deadweight ?? 0;
  const income = personIncome(file, assumptions);
  if (typeof income === 'string') return { ...cost, persons, yearlyIncome: null, expectedIncome: null, payback: null, why: income };
  const payback = paybackMonths(cost.cost, income, persons ?? 1, deadweight) ?? null;
  return {
    ...cost,
    persons,
    yearlyIncome: income,
    expectedIncome: persons === null ? null : expectedYearlyIncome(income, persons, deadweight),
    payback,
    why: payback !== null ? '' : persons === 0 ? 'Inga platser är överenskomna.' : deadweight === 1 ? 'Personerna väntas ha fått arbete ändå.' : 'Kommunen väntas inte få någon intäkt.',
  };
};
