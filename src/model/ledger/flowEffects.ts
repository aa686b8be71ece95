import type { RuleBasis } from '../rules/ruleBasis';
import type { Flows, Transfer } from './flow';
import type { StudyCase } from './situation';
import { situationFlows } from './situationFlows';

/**
 * How each flow between two actors changes, for the picture of who gains: one line for each kind, from and to, that
 * changes by half a krona or more; SEK per 12 months for all the persons.
 */
export const flowEffects = (cases: readonly StudyCase[], basis: RuleBasis): readonly Transfer[] => {
  const changes = new Map<string, Transfer>();
  const add = ({ transfers }: Flows, times: number): void => {
    for (const { kind, from, to, amount } of transfers) {
      const key = `${kind} ${from} ${to}`;
      changes.set(key, { kind, from, to, amount: (changes.get(key)?.amount ?? 0) + amount * times });
    }
  };
  for (const { before, after, persons } of cases) {
    add(situationFlows(after, basis), persons);
    add(situationFlows(before, basis), -persons);
  }
  return [...changes.values()].filter(({ amount }) => Math.abs(amount) >= 0.5);
};
