import { expectedYearlyIncome } from '../../model/expectedYearlyIncome';
import { daysBetween, earliestDay } from '../process/days';
import type { ProcurementFile } from '../process/procurementFile';
import type { NetMoney } from './calculatedMoney';
import { daysPerYear } from './daysPerYear';

/** What the forecast of a procurement is made of. */
export type ForecastTerms = {
  /** The first day of the agreement. */
  readonly from: string;
  /** SEK per year, less those who would have got work anyway. */
  readonly yearlyIncome: number;
  /** SEK, once, on the first day. */
  readonly cost: number;
};

/** A forecast is made of every procurement but those that were cancelled, or are not suitable. */
export const isForecast = ({ status, procurement }: ProcurementFile): boolean =>
  status !== 'cancelled' && status !== 'unsuitable' && procurement.requirement !== 'ej lämplig';

/**
 * The terms of a procurement: the agreed places, where nobody has written how many the required ones.
 *
 * @returns `undefined` where there is no forecast, or where the agreement's first day, the places or the income per year
 * are not known
 */
export const forecastTerms = (file: ProcurementFile, { cost, yearlyIncome }: NetMoney): ForecastTerms | undefined => {
  const { contractFrom, agreedPlaces, requiredPlaces, deadweight } = file.procurement;
  const from = earliestDay(contractFrom);
  const persons = agreedPlaces ?? requiredPlaces;
  if (!isForecast(file) || from === undefined || persons === null || yearlyIncome === null || cost === null) return undefined;
  return { from, cost, yearlyIncome: expectedYearlyIncome(yearlyIncome, persons, deadweight ?? 0) };
};

/** The accumulated net of a procurement on a day, SEK: nothing before its first day. */
export const forecastNet = ({ from, yearlyIncome, cost }: ForecastTerms, day: string): number => {
  const days = daysBetween(from, day);
  return days < 0 ? 0 : (yearlyIncome * days) / daysPerYear - cost;
};
