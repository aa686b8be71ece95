import type { RuleValues } from '../rules/ruleRows';
import type { Actor } from './actors';
import type { RealFlow } from './flow';
import type { Resource } from './situation';

const payers: Readonly<Record<Resource, Actor>> = {
  healthCare: 'region',
  socialCare: 'municipality',
  handling: 'municipality',
  employmentService: 'employmentService',
  justice: 'restOfState',
};

/**
 * Resources used up: their cost for whoever pays, and for the state the indirect taxes that they would otherwise have
 * brought in.
 *
 * @param cost SEK per 12 months
 */
export const resourceFlows = (resource: Resource, cost: number, { indirectTaxFactor }: RuleValues): readonly RealFlow[] => [
  { kind: 'resources', actor: payers[resource], amount: -cost },
  { kind: 'resources', actor: 'restOfState', amount: -cost * (indirectTaxFactor - 1) },
];
