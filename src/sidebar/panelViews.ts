import type { ComponentType } from 'preact';
import type { PanelName } from '../contract/panels';
import { CalculationPanel } from './calculation/CalculationPanel';
import { ProcurementPanel } from './procurement/ProcurementPanel';
import { TodoPanel } from './todo/TodoPanel';

/** What each panel shows. A panel in the contract without a view here does not compile. */
export const panelViews: Readonly<Record<PanelName, ComponentType>> = {
  calculation: CalculationPanel,
  todo: TodoPanel,
  procurement: ProcurementPanel,
};
