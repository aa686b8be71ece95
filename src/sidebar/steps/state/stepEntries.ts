import { keysOf } from '../../../model/mapValues';
import { stepColumns } from '../../../register/columns/steps';
import type { OpenedRow } from '../../../register/form/openedRow';
import { roleColumns } from '../../../register/process/roleColumns';
import { roles, type Role } from '../../../register/process/roles';
import { steps, type StepName } from '../../../register/process/steps';
import { stepTitled } from '../../../register/process/titles';
import { readCell } from '../../../register/values/readCell';
import { textIn } from '../../file/state/rowAfter';

/** A row of `Steg` as the panel shows it. */
export type StepEntry = {
  readonly row: OpenedRow;
  /** `undefined` where the row names none of the eleven. */
  readonly step: StepName | undefined;
  readonly title: string;
  /** As they stand; `""` where nothing does. */
  readonly planned: string;
  readonly done: string;
  /** By role, only those above zero. */
  readonly hours: Readonly<Partial<Record<Role, number>>>;
  /** Hours of all. */
  readonly total: number;
};

/** A procurement's steps in the order of the process; rows that name none of the eleven come last. */
export const stepEntries = (rows: readonly OpenedRow[]): readonly StepEntry[] =>
  rows.map(entryOf).sort((one, other) => place(one.step) - place(other.step));

/** Those of the eleven that a procurement has no row for. */
export const missingSteps = (entries: readonly Pick<StepEntry, 'step'>[]): readonly StepName[] =>
  keysOf(steps).filter((name) => entries.every(({ step }) => step !== name));

const place = (step: StepName | undefined): number => (step === undefined ? keysOf(steps).length + 1 : steps[step].number);

const entryOf = (row: OpenedRow): StepEntry => {
  const written = textIn(row, 'step');
  const step = stepTitled(written);
  const hours: Partial<Record<Role, number>> = {};
  let total = 0;
  for (const role of keysOf(roles)) {
    const { hours: column } = roleColumns[role];
    const value = readCell(stepColumns[column], textIn(row, column));
    if (typeof value !== 'number' || value <= 0) continue;
    hours[role] = value;
    total += value;
  }
  const title = step === undefined ? (written === '' ? 'Steg utan namn' : written) : steps[step].title;
  return { row, step, title, planned: textIn(row, 'planned').trim(), done: textIn(row, 'done').trim(), hours, total };
};
