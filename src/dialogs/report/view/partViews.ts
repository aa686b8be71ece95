import type { ComponentType } from 'preact';
import type { PartName } from '../state/parts';
import { AssumptionPart } from './AssumptionPart';
import { DelimitationPart } from './DelimitationPart';
import { EconomyPart } from './EconomyPart';
import { FigurePart } from './FigurePart';
import { GoalPart } from './GoalPart';
import { ListPart } from './ListPart';
import { OutcomePart } from './OutcomePart';
import { WarningPart } from './WarningPart';
import type { ReportContent } from './reportContent';

/** What each part of the report shows. A part without a view here does not compile. */
export const partViews: Readonly<Record<PartName, ComponentType<ReportContent>>> = {
  goals: GoalPart,
  figures: FigurePart,
  outcomes: OutcomePart,
  economy: EconomyPart,
  list: ListPart,
  warnings: WarningPart,
  assumptions: AssumptionPart,
  delimitations: DelimitationPart,
};
