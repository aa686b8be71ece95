import type { StudyAnswer } from '../../contract/study';
import { openStudy } from './openStudy';

/** What is typed on the sheet: two reads. */
export const readStudy = (): StudyAnswer => {
  const open = openStudy();
  return typeof open === 'string' ? { study: null, message: open } : { study: open.study };
};
