import type {} from './latePanels';
import { CalculationPanel } from '../calculation/CalculationPanel';
import { HelpPanel } from '../help/HelpPanel';
import { StudyPanel } from '../study/StudyPanel';

/** The script of the late panels gives them to the page that it has come to. */
if (window.sysselsattningskrav !== undefined) window.sysselsattningskrav.late = { calculation: CalculationPanel, study: StudyPanel, help: HelpPanel };
