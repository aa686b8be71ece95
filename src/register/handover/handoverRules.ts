import { mapValues } from '../../model/mapValues';
import type { Rule } from './rule';
import { ruleFacts } from './ruleFacts';
import { agreedBelowContract } from './rules/agreedBelowContract';
import { contractEndsUnfilled } from './rules/contractEndsUnfilled';
import { lateRequirement } from './rules/lateRequirement';
import { noFeedback } from './rules/noFeedback';
import { noFollowUp } from './rules/noFollowUp';
import { noIndustryDialogue } from './rules/noIndustryDialogue';
import { noSupplierDialogue } from './rules/noSupplierDialogue';
import { overdueStep } from './rules/overdueStep';
import { roleWithoutPerson } from './rules/roleWithoutPerson';
import { suspiciousValues } from './rules/suspiciousValues';
import { unfilledPlace } from './rules/unfilledPlace';

export type RuleName = keyof typeof ruleFacts;

const findings: Readonly<Record<RuleName, Rule['findings']>> = {
  lateRequirement,
  noIndustryDialogue,
  noSupplierDialogue,
  roleWithoutPerson,
  agreedBelowContract,
  contractEndsUnfilled,
  unfilledPlace,
  noFollowUp,
  overdueStep,
  noFeedback,
  suspiciousValues,
};

/** THE table of hand-overs that must not be lost. "Where communication works, the model works" (Payoff 2019, lines 1668-1672). */
export const handoverRules: Readonly<Record<RuleName, Rule>> = mapValues(ruleFacts, (facts, name) => ({ ...facts, findings: findings[name] }));
