import { mapValues } from '../../model/mapValues';
import { procurementFiles, type ProcurementFile } from '../process/procurementFile';
import type { Register } from '../rows/row';
import { grouped, groupings, type GroupingName } from './groupings';
import { hiddenGroups, smallestGroup } from './hiddenGroups';
import { outcomeShares, type OutcomeShares } from './outcomeShares';
import { placeCounts, type PlaceCounts } from './placeCounts';

/** A row of the outcomes. */
export type OutcomeRow = {
  readonly title: string;
  readonly places: PlaceCounts;
  /** `undefined`: too few people to show, or none. */
  readonly outcome: OutcomeShares | undefined;
  /** Why there is no outcome, in Swedish. */
  readonly note: string | undefined;
};

export type ProcurementPlaces = { readonly id: string; readonly name: string | null; readonly places: PlaceCounts };

export type OutcomeReport = {
  readonly total: OutcomeRow;
  readonly by: Readonly<Record<GroupingName, readonly OutcomeRow[]>>;
  /** Places only: procurements add up to their department and year, so a hidden outcome could be computed from the others. */
  readonly procurements: readonly ProcurementPlaces[];
};

const hiddenNote = `visas inte: färre än ${smallestGroup} personer, eller går att räkna ut från en så liten grupp`;
const emptyNote = 'ingen plats är avslutad';

/** Places from requirement to end, and what came after, for the whole register and by department, year and requirement. */
export const outcomeReport = (register: Pick<Register, 'procurements' | 'steps' | 'places' | 'dialogue'>): OutcomeReport => {
  const files = procurementFiles(register);
  const total = rows([['Totalt', files]])[0];
  if (total === undefined) throw new Error('a total without a row');
  return {
    total,
    // A total that is hidden hides its groups: they add up to it.
    by: mapValues(groupings, (_, by) => rows(grouped(files, by), total.outcome === undefined)),
    procurements: files.map((file) => ({ id: file.id, name: file.procurement.name, places: placeCounts([file]) })),
  };
};

const rows = (groups: ReturnType<typeof grouped>, hideAll = false): readonly OutcomeRow[] => {
  const outcomes = groups.map(([, files]) => outcomeShares(placesOf(files)));
  const hidden = hiddenGroups(outcomes.map(({ n }) => n));
  return groups.map(([title, files], i) => {
    const outcome = outcomes[i];
    const isEmpty = outcome === undefined || outcome.n === 0;
    const isHidden = hideAll || hidden[i] === true;
    return {
      title,
      places: placeCounts(files),
      outcome: isEmpty || isHidden ? undefined : outcome,
      note: isEmpty ? emptyNote : isHidden ? hiddenNote : undefined,
    };
  });
};

const placesOf = (files: readonly ProcurementFile[]) => files.flatMap(({ places }) => places);
