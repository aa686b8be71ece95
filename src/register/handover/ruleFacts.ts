import type { Rule } from './rule';

/** Of each hand-over that must not be lost: what it is called, which procurements it concerns, how long it waits and which columns settle it. */
export const ruleFacts = {
  lateRequirement: { title: 'Kravet är inte beslutat i tid', during: ['running'], days: 'requirement', columns: ['requirement', 'reason'] },
  noIndustryDialogue: { title: 'Ingen branschdialog', during: ['running'], days: 'industryDialogue', columns: ['industryDialogue'] },
  noSupplierDialogue: { title: 'Rekryteraren väntar på besked', during: ['running'], days: 'supplierDialogue', columns: [] },
  roleWithoutPerson: { title: 'En roll utan person', during: ['running'], columns: [] },
  agreedBelowContract: { title: 'Färre platser än avtalet utan skäl', during: ['running'], columns: ['deviation'] },
  contractEndsUnfilled: { title: 'Avtalet går ut med platser kvar', during: ['running'], days: 'contractEnd', columns: [] },
  unfilledPlace: { title: 'Överenskommen plats är inte tillsatt', during: ['running'], days: 'unfilledPlace', columns: ['filled', 'state'] },
  noFollowUp: { title: 'Tillsatt plats är inte uppföljd', during: ['running'], days: 'followUp', columns: ['followedUp'] },
  overdueStep: { title: 'Steg efter planerat datum', during: ['running'], days: 'overdueStep', columns: ['done', 'planned'] },
  noFeedback: { title: 'Återkoppling saknas', during: ['expired', 'finished'], days: 'feedback', columns: ['done', 'planned'] },
  suspiciousValues: { title: 'Kontrollera värdet', during: ['running', 'expired'], columns: [] },
} as const satisfies Record<string, Omit<Rule, 'findings'>>;
