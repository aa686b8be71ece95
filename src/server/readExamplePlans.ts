import type { SheetPlan } from '../register/examples/sheetPlan';
import { pushedText } from './pushedText';

/** The plans of the example sheets, as they were pushed. The file is `dist/Exempel.html`; the build writes it from `examplePlans`. */
export const readExamplePlans = (): readonly SheetPlan[] => JSON.parse(pushedText('Exempel'));
