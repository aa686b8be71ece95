import type { StudyAnswer } from '../../contract/study';
import { withLock } from '../register/withLock';
import { readStudy } from './readStudy';
import { setUpStudy } from './setUpStudy';

/** Makes the sheet `Studie` where there is none, and reads it. */
export const createStudy = (): StudyAnswer => {
  const setUp = withLock(() => setUpStudy(false));
  return typeof setUp === 'string' ? { study: null, message: setUp } : readStudy();
};
