import { assumptionTable } from '../../../model/rules/assumptionTable';
import { ruleKeys, ruleRows } from '../../../model/rules/ruleRows';
import type { SourcedValue } from '../../parts/SourcedValues';
import { withUnit } from './presentRows';
import type { StudyFigures } from './studyFigures';

/** The assumptions that a result rests on and that are not `kontrollerad`, the study's own among them, in the order of `ruleRows`. */
export const uncertainAssumptions = ({ used, basis }: Pick<StudyFigures, 'used' | 'basis'>): readonly SourcedValue[] => {
  const rows = new Map(assumptionTable(basis.municipality, basis.year).map((row) => [row.key, row]));
  return ruleKeys.filter((key) => used.has(key)).flatMap((key): readonly SourcedValue[] => {
    const row = rows.get(key);
    const { name } = ruleRows[key];
    // Of a household without children nothing more is to be said.
    if (/^children/.test(key) && basis.values[key] === 0) return [];
    const value = withUnit(basis.values[key], ruleRows[key]);
    if (row?.value !== basis.values[key]) return [{ name, value, trust: 'eget antagande', source: 'Skrivet i studien.' }];
    return row.trust === undefined || row.trust === 'kontrollerad' ? [] : [{ name, value, trust: row.trust, source: row.source }];
  });
};
