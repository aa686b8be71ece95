import { expectedYearlyIncome } from '../../model/expectedYearlyIncome';
import { extraCost } from '../../model/extraCost';
import { smallestGroup } from '../outcomes/hiddenGroups';
import { earliestDay } from '../process/days';
import type { ProcurementFile } from '../process/procurementFile';
import { registeredHours } from '../process/registeredHours';
import type { ProcessStep } from '../rows/row';
import type { MoneyOf } from './calculatedMoney';
import { daysPerYear } from './daysPerYear';
import { daysAfterPlace, daysOnPlace, lastDay } from './workedDays';

/**
 * What all procurements together have cost and given up to a day, SEK: registered hours at the hourly cost, and the
 * municipality's income for the days of employment, less those who would have got work anyway. What came after places is
 * left out until five of them have ended: fewer would tell of a person.
 *
 * @param hourlyCost SEK
 * @param day not after today
 */
export const outcomeNet = (files: readonly ProcurementFile[], moneyOf: MoneyOf, hourlyCost: number, day: string, today: string): number => {
  const ended = files.flatMap(({ places }) => places).filter((place) => (lastDay(place) ?? '9') <= day).length;
  const mayShowAfter = ended >= smallestGroup;
  return files.reduce((net, file) => {
    const { procurement, steps, places } = file;
    const { total } = registeredHours(steps.filter((row) => workedOn(row, today) <= day));
    const days = places.reduce((sum, place) => sum + daysOnPlace(place, day) + (mayShowAfter ? daysAfterPlace(place, day) : 0), 0);
    const yearly = expectedYearlyIncome(moneyOf(file).yearlyIncome ?? 0, 1, procurement.deadweight ?? 0);
    return net + (yearly * days) / daysPerYear - extraCost(total, hourlyCost, 0);
  }, 0);
};

/** Hours are counted from the day when their step was done, and today at the latest: they have been worked. */
const workedOn = ({ done }: ProcessStep, today: string): string => {
  const day = earliestDay(done);
  return day === undefined || day > today ? today : day;
};
