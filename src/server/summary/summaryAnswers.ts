import type { SummaryQuestions } from '../../contract/summary';
import { readSummary } from './readSummary';

/** The question of the large windows, answered. */
export const summaryAnswers: SummaryQuestions = { readSummary };
