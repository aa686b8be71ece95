import { firstRuleYear, lastRuleYear } from '../../../model/parameters/dated';
import { ruleBasisFor } from '../../../model/rules/ruleBasisFor';
import { ruleRows, type RuleKey } from '../../../model/rules/ruleRows';
import type { Fault } from '../../texts/fault';
import type { RuleCells } from './locateRuleRows';
import { wrongValue } from './rowFaults';
import { ruleRowNames } from './ruleRowNames';

/** Facts that change every year or nearly: nobody's assumptions, but where a table was made. */
const marks = ['priceBaseAmount', 'incomeBaseAmount', 'stateTaxThreshold'] as const satisfies readonly RuleKey[];

/**
 * What is wrong where a whole table is of one year and its row "År" says another: a copy from last year with the year
 * alone changed would mix the two years' rules.
 */
export const otherYear = (rows: RuleCells, year: number): Fault | undefined => {
  const cells = rows.get('year');
  const isOf = (other: number): boolean => {
    const { values } = ruleBasisFor(undefined, other);
    return marks.every((key) => rows.get(key)?.value === values[key]);
  };
  if (cells === undefined || !rows.has(marks[0]) || isOf(year)) return undefined;
  for (let other = firstRuleYear; other <= lastRuleYear; other++) {
    if (isOf(other)) return wrongValue(cells, ruleRowNames.year, `Gör en ny tabell med ANTAGANDEN för ${year}, eller skriv tillbaka ${other}.`, saysOther(year, other));
  }
  return undefined;
};

const saysOther = (year: number, other: number): string => `är ${year}, men raderna är från ${other} (”${ruleRows.priceBaseAmount.name}” med flera)`;
