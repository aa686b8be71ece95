import { assumptionTable, uncertainRows, type AssumptionRow } from '../../../../model/rules/assumptionTable';
import type { RuleBasis } from '../../../../model/rules/ruleBasis';
import { ruleRows, type RuleKey } from '../../../../model/rules/ruleRows';
import { watchedBasis } from '../../../../model/rules/watchedBasis';
import { formatNumber, hardSpace } from '../../../../model/text/formatNumber';
import type { SourcedValue } from '../../../parts/SourcedValues';
import { figuresOf } from '../../state/figures';
import type { Values } from '../../state/values';

/** What the calculation's figures rest on without its having been seen in print. Rows that say the same of the same are one, as of a household without children. */
export const uncertainAssumptions = (values: Values, basis: RuleBasis): readonly SourcedValue[] => {
  const used = usedKeys(values, basis);
  const found = new Map<string, SourcedValue>();
  for (const row of uncertainRows(assumptionTable(basis.municipality, basis.year))) {
    if (!used.has(row.key)) continue;
    const { name } = ruleRows[row.key];
    const said = inWords(row);
    const same = Object.values(said).join('\n');
    const alike = found.get(same);
    found.set(same, { name: alike === undefined ? name : `${alike.name}, ${name.toLowerCase()}`, ...said });
  }
  return [...found.values()];
};

const inWords = ({ key, value = 0, trust = 'antagande', source }: AssumptionRow): Omit<SourcedValue, 'name'> => ({
  value: `${formatNumber(Number(value.toPrecision(12)))}${hardSpace}${ruleRows[key].unit}`,
  trust,
  source,
});

/** What both parties' figures read of the basis. */
const usedKeys = (values: Values, basis: RuleBasis): ReadonlySet<RuleKey> => {
  const { watched, read } = watchedBasis(basis);
  figuresOf(values, watched);
  return read;
};
