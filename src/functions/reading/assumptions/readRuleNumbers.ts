import { ruleKeys, ruleRows, type RuleKey } from '../../../model/rules/ruleRows';
import { formatNumber } from '../../../model/text/formatNumber';
import { Fault } from '../../texts/fault';
import { readNumber } from '../readNumber';
import { assumptionKind } from './assumptionKind';
import type { RuleCells } from './locateRuleRows';
import { wrongNumber } from './rowFaults';

export type KnownRules = Readonly<Partial<Record<RuleKey, number>>>;

/** The law's numbers with those of a range in their place. One whose cell is blank is missing: nothing stands in for it. */
export const readRuleNumbers = (rows: RuleCells, law: KnownRules): KnownRules | Fault => {
  const known: { -readonly [Key in keyof KnownRules]: KnownRules[Key] } = {};
  for (const key of ruleKeys) {
    const cells = rows.get(key);
    const value = cells === undefined || cells.value === law[key] ? law[key] : readNumber(kindOf(key), cells.value);
    if (cells !== undefined && value instanceof Fault) return wrongNumber(cells, ruleRows[key].name, value);
    if (typeof value === 'number') known[key] = value;
  }
  return known;
};

const kindOf = (key: RuleKey) => {
  const { minimum, maximum } = ruleRows[key];
  return assumptionKind(ruleRows[key], formatNumber(Math.max(minimum, maximum <= 1 ? maximum / 4 : Math.min(maximum, 1_000))));
};
