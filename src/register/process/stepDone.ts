import type { ProcessStep } from '../rows/row';
import type { StepName } from './steps';
import { stepTitled } from './titles';

/** Whether a step has been done, also on a day that nobody knows (`?`). */
export const isStepDone = (rows: readonly Pick<ProcessStep, 'step' | 'done'>[], step: StepName): boolean =>
  rows.some((row) => row.done !== null && stepTitled(row.step) === step);
