import type { StudyQuestions } from '../../contract/study';
import { createStudy } from './createStudy';
import { readStudy } from './readStudy';
import { saveStudy } from './saveStudy';

/** The questions about the study, answered. */
export const studyAnswers: StudyQuestions = { readStudy, createStudy, saveStudy };
