import { Fault } from '../../texts/fault';
import type { AssumptionCells } from './assumptionCells';
import { namedTwice, unknownName } from './rowFaults';
import { ruleRowNamed, ruleRowNames, type RuleRowId } from './ruleRowNames';

export type RuleCells = ReadonlyMap<RuleRowId, AssumptionCells>;

/** The rows of a range by what they are; a fault where one has a name that none has, or that one before it has. */
export const locateRuleRows = (rows: readonly AssumptionCells[]): RuleCells | Fault => {
  const located = new Map<RuleRowId, AssumptionCells>();
  for (const cells of rows) {
    const id = ruleRowNamed(cells.name);
    if (id === undefined) return unknownName(cells, Object.values(ruleRowNames));
    if (located.has(id)) return namedTwice(cells, ruleRowNames[id]);
    located.set(id, cells);
  }
  return located;
};
