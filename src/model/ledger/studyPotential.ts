import { potential } from '../potential';
import type { RuleBasis } from '../rules/ruleBasis';
import type { Situation, StudyCase } from './situation';
import { situationFlows } from './situationFlows';

/**
 * What it costs society in a year that the persons do not work: for each the production at the standard wage, and the
 * resources used before with the indirect taxes on them. SEK per 12 months for all the persons.
 *
 * @source Payoff 2019, lines 1923-1935
 */
export const studyPotential = (cases: readonly StudyCase[], basis: RuleBasis): number =>
  cases.reduce((total, { before, persons }) => total + persons * potential(resourcesUsed(before, basis), basis), 0);

const resourcesUsed = (before: Situation, basis: RuleBasis): number =>
  situationFlows(before, basis).real.reduce((total, { kind, amount }) => (kind === 'resources' ? total - amount : total), 0);
