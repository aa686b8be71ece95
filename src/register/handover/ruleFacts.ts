import type { Rule } from './rule';

/** Of each hand-over that must not be lost: what it is called, which procurements it concerns and how long it waits. */
export const ruleFacts = {
  lateRequirement: { title: 'Kravet är inte beslutat i tid', during: ['running'], days: 'requirement' },
  noIndustryDialogue: { title: 'Ingen branschdialog', during: ['running'], days: 'industryDialogue' },
  noSupplierDialogue: { title: 'Rekryteraren väntar på besked', during: ['running'], days: 'supplierDialogue' },
  roleWithoutPerson: { title: 'En roll utan person', during: ['running'] },
  agreedBelowContract: { title: 'Färre platser än avtalet utan skäl', during: ['running'] },
  contractEndsUnfilled: { title: 'Avtalet går ut med platser kvar', during: ['running'], days: 'contractEnd' },
  unfilledPlace: { title: 'Överenskommen plats är inte tillsatt', during: ['running'], days: 'unfilledPlace' },
  noFollowUp: { title: 'Tillsatt plats är inte uppföljd', during: ['running'], days: 'followUp' },
  overdueStep: { title: 'Steg efter planerat datum', during: ['running'], days: 'overdueStep' },
  noFeedback: { title: 'Återkoppling saknas', during: ['expired', 'finished'], days: 'feedback' },
  suspiciousValues: { title: 'Kontrollera värdet', during: ['running', 'expired'] },
} as const satisfies Record<string, Omit<Rule, 'findings'>>;
