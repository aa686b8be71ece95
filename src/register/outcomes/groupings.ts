import { earliestDay } from '../process/days';
import type { ProcurementFile } from '../process/procurementFile';

type Grouping = {
  /** In Swedish. */
  readonly title: string;
  readonly groupOf: (file: ProcurementFile) => string;
};

const unknown = 'okänt';

/** By what procurements are put together. */
export const groupings = {
  department: { title: 'Förvaltning', groupOf: ({ procurement }) => procurement.department ?? unknown },
  year: { title: 'År', groupOf: ({ procurement }) => yearOf(procurement) ?? unknown },
  requirement: { title: 'Kravtyp', groupOf: ({ procurement }) => procurement.requirement ?? unknown },
} as const satisfies Record<string, Grouping>;

export type GroupingName = keyof typeof groupings;

/** The year of the first day of the agreement; before that is known, of the award, the advertising or the planned start. */
const yearOf = ({
  contractFrom,
  awarded,
  advertised,
  plannedStart,
}: Pick<ProcurementFile['procurement'], 'contractFrom' | 'awarded' | 'advertised' | 'plannedStart'>): string | undefined =>
  (earliestDay(contractFrom) ?? earliestDay(awarded) ?? earliestDay(advertised) ?? earliestDay(plannedStart))?.slice(0, 4);

/** The groups by their titles, in alphabetical order; the unknown last. */
export const grouped = (files: readonly ProcurementFile[], by: GroupingName): readonly (readonly [title: string, files: readonly ProcurementFile[]])[] => {
  const groups = new Map<string, ProcurementFile[]>();
  for (const file of files) {
    const title = groupings[by].groupOf(file);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [file]);
    else group.push(file);
  }
  return [...groups].sort(([a], [b]) => Number(a === unknown) - Number(b === unknown) || (a < b ? -1 : a > b ? 1 : 0));
};
