import { payoff2019 } from '../../model/assumptions';
import type { Basis } from '../../model/basis';
import { MissingAssumption, type RuleBasis } from '../../model/rules/ruleBasis';
import { ruleRows } from '../../model/rules/ruleRows';
import { markdownTable } from '../markdownTable';
import { comparedRows } from './comparedRows';
import { rounded } from './rounded';

/** The report's figures, ours on its basis, and the rules of some years beside. */
export const comparison = (laws: readonly RuleBasis[]): string =>
  markdownTable(
    ['Vad', 'Enhet', 'Rapporten', 'Payoff 2019', ...laws.map(({ name }) => name)],
    comparedRows.map(({ name, unit, printed, figure }) => [name, unit, printed, ...[payoff2019, ...laws].map((basis) => shown(figure, basis, unit === 'kr' ? 0 : 2))]),
  );

const shown = (figure: (basis: Basis) => number, basis: Basis, decimals: number): string => {
  try {
    return rounded(figure(basis), decimals);
  } catch (problem) {
    if (problem instanceof MissingAssumption) return `saknas: ${ruleRows[problem.key].name}`;
    throw problem;
  }
};
