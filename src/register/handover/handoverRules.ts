import type { Rule } from './rule';
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

export type RuleName =
  | 'lateRequirement'
  | 'noIndustryDialogue'
  | 'noSupplierDialogue'
  | 'roleWithoutPerson'
  | 'agreedBelowContract'
  | 'contractEndsUnfilled'
  | 'unfilledPlace'
  | 'noFollowUp'
  | 'overdueStep'
  | 'noFeedback'
  | 'suspiciousValues';

/** THE table of hand-overs that must not be lost. "Where communication works, the model works" (Payoff 2019, lines 1668-1672). */
export const handoverRules: Readonly<Record<RuleName, Rule>> = {
  lateRequirement: { title: 'Kravet är inte beslutat i tid', during: ['running'], days: 'requirement', findings: lateRequirement },
  noIndustryDialogue: { title: 'Ingen branschdialog', during: ['running'], days: 'industryDialogue', findings: noIndustryDialogue },
  noSupplierDialogue: { title: 'Rekryteraren väntar på besked', during: ['running'], days: 'supplierDialogue', findings: noSupplierDialogue },
  roleWithoutPerson: { title: 'En roll utan person', during: ['running'], findings: roleWithoutPerson },
  agreedBelowContract: { title: 'Färre platser än avtalet utan skäl', during: ['running'], findings: agreedBelowContract },
  contractEndsUnfilled: { title: 'Avtalet går ut med platser kvar', during: ['running'], days: 'contractEnd', findings: contractEndsUnfilled },
  unfilledPlace: { title: 'Överenskommen plats är inte tillsatt', during: ['running'], days: 'unfilledPlace', findings: unfilledPlace },
  noFollowUp: { title: 'Tillsatt plats är inte uppföljd', during: ['running'], days: 'followUp', findings: noFollowUp },
  overdueStep: { title: 'Steg efter planerat datum', during: ['running'], days: 'overdueStep', findings: overdueStep },
  noFeedback: { title: 'Återkoppling saknas', during: ['expired', 'finished'], days: 'feedback', findings: noFeedback },
  suspiciousValues: { title: 'Kontrollera värdet', during: ['running', 'expired'], findings: suspiciousValues },
};
