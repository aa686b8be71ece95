import type { Alternative } from '../../model/alternative';
import { reportAlternative } from '../choiceKinds';
import type { Fault } from '../texts/fault';
import { readChoice } from './readChoice';

/** One of the report's two alternatives; `undefined` where nothing is given. */
export const readAlternative = (given: unknown): Alternative | Fault | undefined => readChoice(reportAlternative, given);
