import type { RowQuestions } from '../../contract/rows';
import { addSteps } from './addSteps';
import { createRow } from './createRow';
import { reviewRow } from './flags/reviewRow';
import { deletedRows, logExport, rowHistory } from './open/logQuestions';
import { followFile, followRow } from './open/follow';
import { openFile } from './open/openFile';
import { openRow } from './open/openRow';
import { procurementNames, procurementWork } from './open/procurementWork';
import { restoreRow } from './restoreRow';
import { saveRow } from './saveRow';

/** The questions about rows, answered. */
export const rowAnswers: RowQuestions = { openRow, openFile, followRow, followFile, rowHistory, deletedRows, logExport, procurementWork, procurementNames, saveRow, createRow, restoreRow, addSteps, reviewRow };
