import type { SheetPlan } from '../examples/sheetPlan';
import type { PlannedChart } from '../overviewSheet/overviewPlan';
import type { BlockName } from './studyBlocks';

type Area = SheetPlan['inputs'][number];

/**
 * The whole sheet, decided before anything is written. Formulas name a row of the plan as `{12}`: it is the twelfth
 * until a block before it has more rows than the plan.
 */
export type StudyPlan = SheetPlan & {
  readonly charts: readonly PlannedChart[];
  /** The cells of each block. */
  readonly blocks: Readonly<Record<BlockName, Area>>;
  readonly dropdowns: readonly (Area & { readonly choices: readonly string[] })[];
};
