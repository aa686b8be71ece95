import { ruleValues, type RuleBasis } from '../../../model/rules/ruleBasis';
import { ruleBasisFor } from '../../../model/rules/ruleBasisFor';
import { Fault } from '../../texts/fault';
import type { AssumptionCells } from './assumptionCells';
import { locateRuleRows } from './locateRuleRows';
import { otherYear } from './otherYear';
import { readChoiceRows } from './readChoiceRows';
import { readPlace, readYear } from './readPlace';
import { readRuleNumbers } from './readRuleNumbers';

/** The rules of a year, in a municipality if a row names one, with what a range changes. One of the rows is the year. */
export const readRuleRows = (rows: readonly AssumptionCells[]): RuleBasis | Fault => {
  const located = locateRuleRows(rows);
  if (located instanceof Fault) return located;
  const municipality = readPlace(located);
  if (municipality instanceof Fault) return municipality;
  const year = readYear(located);
  if (year instanceof Fault) return year;
  const mixed = otherYear(located, year);
  if (mixed !== undefined) return mixed;
  const choices = readChoiceRows(located);
  if (choices instanceof Fault) return choices;
  const basis = ruleBasisFor(municipality, year, {}, choices);
  const known = readRuleNumbers(located, { ...basis.values });
  return known instanceof Fault ? known : { ...basis, values: ruleValues(known) };
};
