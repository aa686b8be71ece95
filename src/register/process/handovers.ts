import { keysOf } from '../../model/mapValues';
import { instructionFor } from './instructions';
import type { Role } from './roles';
import { steps, type StepName } from './steps';

/** What a role gives away as a step is done. */
export type Handover = { readonly from: Role; readonly to: readonly Role[]; readonly what: string };

const order = keysOf(steps);

/**
 * What goes from one step to the next where not the same roles take part in both: from those who leave, and to those
 * who have not been with it. It is there that the chain breaks (Payoff 2019, lines 1656-1672).
 */
export const handovers = (step: StepName): readonly Handover[] => {
  const next = order[order.indexOf(step) + 1];
  const here: readonly Role[] = steps[step].roles;
  const there: readonly Role[] = next === undefined ? here : steps[next].roles;
  if (here.length === there.length && here.every((role) => there.includes(role))) return [];
  return here.flatMap((from): Handover[] => {
    const instruction = instructionFor(step, from);
    if (instruction === undefined) return [];
    const { to, hands } = instruction;
    return !there.includes(from) || to.some((role) => !here.includes(role)) ? [{ from, to, what: hands }] : [];
  });
};
