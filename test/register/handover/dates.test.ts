import { describe, expect, it } from 'vitest';
import type { RuleName } from '../../../src/register/handover/handoverRules';
import { place, step, talk, warningsOf, type Example } from './example';

/** A rule that waits for a date: the last day on which it is silent, and the first on which it speaks. */
type Case = readonly [sentence: string, rule: RuleName, example: Example, silent: string, speaks: string];

const cases: readonly Case[] = [
  ['91 days before the planned start is time enough, 90 is not', 'lateRequirement', { procurement: { plannedStart: '2027-02-21', requirement: 'ej beslutat' } }, '2026-11-22', '2026-11-23'],
  ['a blank requirement is not decided', 'lateRequirement', { procurement: { plannedStart: '2027-02-20', requirement: null } }, '2026-11-21', '2026-11-22'],
  ['of a whole month ahead the first day counts', 'lateRequirement', { procurement: { plannedStart: '2027-02', requirement: null } }, '2026-11-02', '2026-11-03'],
  ['the dialogue is to be booked 30 days before the advertising', 'noIndustryDialogue', { procurement: { advertised: '2026-12-22' } }, '2026-11-21', '2026-11-22'],
  ['or before the work begins, when the advertising is not planned', 'noIndustryDialogue', { procurement: { plannedStart: '2026-12-22' } }, '2026-11-21', '2026-11-22'],
  ['the recruiter has 14 days to book the supplier', 'noSupplierDialogue', { procurement: { status: 'tilldelad', awarded: '2026-11-08' } }, '2026-11-21', '2026-11-22'],
  ['when nobody knows the day of the award, the agreement counts', 'noSupplierDialogue', { procurement: { status: 'avtal', awarded: '?', contractFrom: '2026-11-08' } }, '2026-11-21', '2026-11-22'],
  ['of a whole month gone the last day counts', 'noSupplierDialogue', { procurement: { status: 'tilldelad', awarded: '2026-10' } }, '2026-11-13', '2026-11-14'],
  ['an agreement ends in 61 days, in 60', 'contractEndsUnfilled', { procurement: { status: 'avtal', contractTo: '2027-01-21', requiredPlaces: 2 } }, '2026-11-21', '2026-11-22'],
  ['a month in which an agreement ends begins on its first day', 'contractEndsUnfilled', { procurement: { status: 'avtal', contractTo: '2027-01', requiredPlaces: 2 } }, '2026-11-01', '2026-11-02'],
  ['a place agreed 29 days ago, 30', 'unfilledPlace', { places: [place({ state: 'överenskommen', agreed: '2026-10-23' })] }, '2026-11-21', '2026-11-22'],
  ['a place agreed some time in October', 'unfilledPlace', { places: [place({ state: 'överenskommen', agreed: '2026-10' })] }, '2026-11-29', '2026-11-30'],
  ['a place filled 29 days ago and not followed up, 30', 'noFollowUp', { places: [place({ state: 'tillsatt', filled: '2026-10-23' })] }, '2026-11-21', '2026-11-22'],
  ['a place followed up 29 days ago, 30', 'noFollowUp', { places: [place({ state: 'tillsatt', filled: '2026-01-01', followedUp: '2026-10-23' })] }, '2026-11-21', '2026-11-22'],
  ['a step is not late on its day, but the day after', 'overdueStep', { steps: [step({ step: 'Kravställning', planned: '2026-11-21' })] }, '2026-11-21', '2026-11-22'],
  ['a step planned for a month is not late before the month is over', 'overdueStep', { steps: [step({ step: 'Kravställning', planned: '2026-10' })] }, '2026-10-31', '2026-11-01'],
  ['an agreement ended 13 days ago, 14', 'noFeedback', { procurement: { status: 'genomförande', contractTo: '2026-11-08' } }, '2026-11-21', '2026-11-22'],
  ['an agreement with an option has not ended before it', 'noFeedback', { procurement: { status: 'genomförande', contractTo: '2025-11-08', optionTo: '2026-11-08' } }, '2026-11-21', '2026-11-22'],
];

describe.each(cases)('%s', (_, rule, example, silent, speaks) => {
  it('is silent the day before', () => expect(warningsOf(rule, example, silent)).toEqual([]));
  it('speaks on the day', () => {
    const [warning] = warningsOf(rule, example, speaks);
    expect(warning).toMatchObject({ rule, since: speaks, urgency: 0, procurement: 'U-2026-001' });
  });
  it('is more urgent ten days later, and still the same matter', () => {
    const later = new Date(Date.parse(speaks) + 10 * 86_400_000).toISOString().slice(0, 10);
    const [warning] = warningsOf(rule, example, later);
    expect(warning).toMatchObject({ since: speaks, urgency: 10, key: warningsOf(rule, example, speaks)[0]?.key });
  });
});

describe('a date that nobody knows is no ground for a warning', () => {
  it.each<readonly [RuleName, Example]>([
    ['lateRequirement', { procurement: { plannedStart: '?', requirement: null } }],
    ['noIndustryDialogue', { procurement: { advertised: '?', plannedStart: '?' } }],
    ['noSupplierDialogue', { procurement: { status: 'tilldelad', awarded: '?', contractFrom: '?' } }],
    ['contractEndsUnfilled', { procurement: { status: 'avtal', contractTo: '?', requiredPlaces: 2 } }],
    ['unfilledPlace', { places: [place({ state: 'överenskommen', agreed: '?' })] }],
    ['noFollowUp', { places: [place({ state: 'tillsatt', filled: '?' })] }],
    ['noFollowUp', { places: [place({ state: 'tillsatt', filled: '2025-01-01', followedUp: '?' })] }],
    ['overdueStep', { steps: [step({ step: 'Kravställning', planned: '?' })] }],
    ['noFeedback', { procurement: { status: 'avtal', contractTo: '?' } }],
    ['noFeedback', { procurement: { status: 'avtal', contractTo: '2025-01-01', optionTo: '?' } }],
    ['suspiciousValues', { procurement: { contractFrom: '?', contractTo: '2026-01-01' } }],
  ])('%s', (rule, example) => expect(warningsOf(rule, example)).toEqual([]));
});

describe('what has been done on a day that nobody knows has been done', () => {
  it.each<readonly [RuleName, Example]>([
    ['noIndustryDialogue', { procurement: { advertised: '2026-11-01', industryDialogue: '?' } }],
    ['noSupplierDialogue', { procurement: { awarded: '2026-01-01' }, dialogue: [talk({ kind: 'leverantör', held: '?' })] }],
    ['unfilledPlace', { places: [place({ state: 'överenskommen', agreed: '2026-01-01', filled: '?' })] }],
    ['overdueStep', { steps: [step({ step: 'Kravställning', planned: '2026-01-01', done: '?' })] }],
    ['noFeedback', { procurement: { contractTo: '2026-01-01' }, steps: [step({ step: 'Återkoppling', done: '?' })] }],
  ])('%s', (rule, example) => expect(warningsOf(rule, example)).toEqual([]));
});
