import { assumptionTable } from '../../../model/rules/assumptionTable';
import { ruleKeys, ruleRows } from '../../../model/rules/ruleRows';
import { withUnit } from './presentRows';
import type { StudyFigures } from './studyFigures';

/** An assumption that a result rests on, in words. */
export type UsedAssumption = { readonly name: string; readonly value: string; readonly trust: string; readonly source: string };

/** Those that are not `kontrollerad`, the study's own among them, in the order of `ruleRows`. */
export const uncertainAssumptions = ({ used, basis }: Pick<StudyFigures, 'used' | 'basis'>): readonly UsedAssumption[] => {
  const rows = new Map(assumptionTable(basis.municipality, basis.year).map((row) => [row.key, row]));
  return ruleKeys.filter((key) => used.has(key)).flatMap((key): readonly UsedAssumption[] => {
    const row = rows.get(key);
    const { name } = ruleRows[key];
    // Of a household without children nothing more is to be said.
    if (/^children/.test(key) && basis.values[key] === 0) return [];
    const value = withUnit(basis.values[key], ruleRows[key]);
    if (row?.value !== basis.values[key]) return [{ name, value, trust: 'eget antagande', source: 'Skrivet i studien.' }];
    return row.trust === undefined || row.trust === 'kontrollerad' ? [] : [{ name, value, trust: row.trust, source: row.source }];
  });
};
