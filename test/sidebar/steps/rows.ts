import type { OpenedRow } from '../../../src/register/form/openedRow';
import { steps, type StepName } from '../../../src/register/process/steps';
import { opened } from '../row/rows';

/** A row of `Steg` of one of the eleven. */
export const stepRow = (step: StepName, texts: Readonly<Record<string, string>> = {}): OpenedRow =>
  opened({ procurement: 'U-2026-001', step: steps[step].title, ...texts }, `S-${steps[step].number}`, 'steps');
