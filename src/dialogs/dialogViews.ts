import type { ComponentType } from 'preact';
import type { DialogName } from '../contract/dialogs';
import { OverviewDialog } from './overview/OverviewDialog';
import { ReportDialog } from './report/ReportDialog';
import { YearPlanDialog } from './yearPlan/YearPlanDialog';

/** What each dialog shows. A dialog in the contract without a view here does not compile. */
export const dialogViews: Readonly<Record<DialogName, ComponentType>> = {
  overview: OverviewDialog,
  report: ReportDialog,
  yearPlan: YearPlanDialog,
};
