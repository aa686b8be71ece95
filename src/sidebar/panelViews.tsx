import type { ComponentType } from 'preact';
import type { PanelName } from '../contract/panels';
import { DialoguePanel } from './dialogue/DialoguePanel';
import { LatePanel } from './more/LatePanel';
import { PlacesPanel } from './places/PlacesPanel';
import { ProcurementPanel } from './procurement/ProcurementPanel';
import { StepsPanel } from './steps/StepsPanel';
import { SurveyPanel } from './survey/SurveyPanel';
import { TodoPanel } from './todo/TodoPanel';

/** What each panel shows. A panel in the contract without a view here does not compile. */
export const panelViews: Readonly<Record<PanelName, ComponentType>> = {
  todo: TodoPanel,
  procurement: ProcurementPanel,
  steps: StepsPanel,
  places: PlacesPanel,
  dialogue: DialoguePanel,
  calculation: () => <LatePanel name="calculation" />,
  study: () => <LatePanel name="study" />,
  survey: SurveyPanel,
  help: () => <LatePanel name="help" />,
};
