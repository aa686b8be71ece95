import { keysOf, mapValues } from '../../model/mapValues';
import type { ProcessStep } from '../rows/row';
import { roleColumns } from './roleColumns';
import { roles, type Role } from './roles';
import { steps, type StepName } from './steps';
import { stepTitled } from './titles';

/** A row of `Steg`. Only numbers are hours: a text that could not be read counts for nothing. */
type HourRow = Pick<ProcessStep, 'step'> & { readonly [Name in (typeof roleColumns)[Role]['hours']]: number | string | null };

/** Extra hours as registered, summed. Hours of a row that names no step are in the total and in the role's sum only. */
export type RegisteredHours = {
  readonly total: number;
  readonly byRole: Readonly<Record<Role, number>>;
  readonly byStep: Readonly<Record<StepName, Readonly<Record<Role, number>>>>;
  /** How many of the eleven steps have hours. */
  readonly stepsWithHours: number;
};

const allRoles = keysOf(roles);
const noHours = (): Record<Role, number> => mapValues(roles, () => 0);

/** The hours of a procurement's steps, by role and step. A role that the step does not ask for counts too if it has worked. */
export const registeredHours = (rows: readonly HourRow[]): RegisteredHours => {
  const byRole = noHours();
  const byStep = mapValues(steps, noHours);
  const withHours = new Set<StepName>();
  let total = 0;
  for (const row of rows) {
    const step = stepTitled(row.step);
    for (const role of allRoles) {
      const hours = row[roleColumns[role].hours];
      if (typeof hours !== 'number' || hours <= 0) continue;
      total += hours;
      byRole[role] += hours;
      if (step === undefined) continue;
      byStep[step][role] += hours;
      withHours.add(step);
    }
  }
  return { total, byRole, byStep, stepsWithHours: withHours.size };
};
