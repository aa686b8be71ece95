import { placeColumns } from '../../columns/places';
import { procurementColumns } from '../../columns/procurements';
import { earliestDay, latestDay } from '../../process/days';
import type { ProcurementFile } from '../../process/procurementFile';
import type { Doubt } from './doubt';

const procurementOrder = [
  ['advertised', 'awarded'],
  ['awarded', 'contractFrom'],
  ['contractFrom', 'contractTo'],
  ['contractTo', 'optionTo'],
] as const;

const placeOrder = [
  ['agreed', 'filled'],
  ['filled', 'followedUp'],
  ['filled', 'finished'],
] as const;

/** An end before its start. Whole months count only when they do not overlap. */
export const datesOutOfOrder = ({ procurement, places }: ProcurementFile): readonly Doubt[] => {
  const doubts: Doubt[] = [];
  for (const [first, then] of procurementOrder) {
    if (!isBefore(procurement[then], procurement[first])) continue;
    const { header, editors } = procurementColumns[then];
    doubts.push({ column: then, roles: editors, text: sentence(header, procurementColumns[first].header) });
  }
  for (const place of places) {
    for (const [first, then] of placeOrder) {
      if (!isBefore(place[then], place[first])) continue;
      const { header, editors } = placeColumns[then];
      doubts.push({
        subject: place.id,
        column: then,
        roles: editors,
        text: `Plats ${place.id ?? ''}: ${sentence(header, placeColumns[first].header)}`,
      });
    }
  }
  return doubts;
};

const isBefore = (date: string | null, other: string | null): boolean => {
  const day = latestDay(date);
  const start = earliestDay(other);
  return day !== undefined && start !== undefined && day < start;
};

const sentence = (then: string, first: string): string =>
  `Datumet i ”${then}” ligger före det i ”${first}”: rätta det av dem som är fel.`;
