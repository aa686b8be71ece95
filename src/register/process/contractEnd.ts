import type { Procurement } from '../rows/row';
import { latestDay } from './days';

/**
 * The last day that the agreement can run, options included; `undefined` where it is not known. An option may be used
 * as long as its day has not passed, so that day counts.
 */
export const contractEnd = ({ contractTo, optionTo }: Pick<Procurement, 'contractTo' | 'optionTo'>): string | undefined => {
  const end = latestDay(contractTo);
  if (optionTo === null) return end;
  const option = latestDay(optionTo);
  return option === undefined || end === undefined || option > end ? option : end;
};
