import type {} from './latePanels';
import { CalculationPanel } from '../calculation/CalculationPanel';
import { HelpPanel } from '../help/HelpPanel';

/** The script of the late panels gives them to the page that it has come to. */
if (window.sysselsattningskrav !== undefined) window.sysselsattningskrav.late = { calculation: CalculationPanel, help: HelpPanel };
