import { roles } from './roles';
import { statuses } from './statuses';
import { steps } from './steps';
import { titled } from './titled';

/** The step, role or status that a cell names. */
export const stepTitled = titled(steps);
export const roleTitled = titled(roles);
export const statusTitled = titled(statuses);
