import type { Assumptions } from '../../model/assumptions';
import { agreedBelowContract } from '../handover/rules/agreedBelowContract';
import { groupings } from '../outcomes/groupings';
import { placeCounts, type PlaceCounts } from '../outcomes/placeCounts';
import type { ProcurementFile } from '../process/procurementFile';
import { standing, type Standing } from '../process/standing';
import { statuses } from '../process/statuses';
import { isUnread } from '../process/unreadCell';
import { defaultSettings } from '../settings/settings';
import { procurementMoney, type ProcurementMoney } from './procurementMoney';
import type { Dimension } from './dimensions';
import type { SentWork } from './summaryData';

/** A procurement as pictures and reports count it. */
export type ProcurementFact = {
  readonly id: string;
  /** The id where there is no name. */
  readonly name: string;
  /** To which group it belongs, by what the register can be filtered by. */
  readonly groups: Readonly<Record<Dimension, string>>;
  readonly standing: Standing;
  readonly places: PlaceCounts;
  readonly money: ProcurementMoney;
  /** Fewer places were agreed than the contract requires, and nobody has written why. */
  readonly isUnexplained: boolean;
  readonly lacks: SentWork['lacks'] | undefined;
  readonly warnings: number;
  /** Its rows: the columns that are sent, cost and yearly income, the others blank; of `Steg` the rows with hours. */
  readonly file: ProcurementFile;
};

/** The groups of those whose cell names no status, or two. */
export const noStatus = 'inte angiven';
export const unreadStatus = 'går inte att läsa';

export const procurementFact = (file: ProcurementFile, work: SentWork | undefined, assumptions: Assumptions, today: string): ProcurementFact => {
  const money = procurementMoney(file, assumptions);
  return {
    id: file.id,
    name: file.procurement.name ?? file.id,
    groups: {
      department: groupings.department.groupOf(file),
      year: groupings.year.groupOf(file),
      requirement: groupings.requirement.groupOf(file),
      status: file.status !== undefined ? statuses[file.status].title : isUnread(file, file.id, 'status') ? unreadStatus : noStatus,
    },
    standing: standing(file, today),
    places: placeCounts([file]),
    money,
    isUnexplained: agreedBelowContract(file, { today, settings: defaultSettings, people: () => undefined }).length > 0,
    lacks: work?.lacks,
    warnings: work?.warnings ?? 0,
    file: { ...file, procurement: { ...file.procurement, cost: money.cost, yearlyIncome: money.yearlyIncome } },
  };
};
