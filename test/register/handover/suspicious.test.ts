import { describe, expect, it } from 'vitest';
import { place, settings, step, talk, today, warningsOf, type Example } from './example';

const suspicious: readonly (readonly [sentence: string, example: Example, says: string, roles: readonly string[]])[] = [
  ['a value in millions', { procurement: { value: 12 } }, 'under 1\u00a0000 kr', ['buyer']],
  ['a value in thousands', { procurement: { value: 999 } }, 'under 1\u00a0000 kr', ['buyer']],
  ['a thousand millions', { procurement: { value: 1_000_000_001 } }, 'en miljard', ['buyer']],
  ['an agreement that ends before it starts', { procurement: { contractFrom: '2026-05-01', contractTo: '2026-04-30' } }, 'Kolumnen ”Avtal till”: Datumet ligger före det i ”Avtal från”', ['buyer']],
  ['a month that ends before another starts', { procurement: { contractFrom: '2026-05', contractTo: '2026-04' } }, 'Avtal till', ['buyer']],
  ['an option that ends before the agreement', { procurement: { contractTo: '2027-05-01', optionTo: '2027-04-30' } }, 'Option till', ['buyer']],
  ['awarded before advertised', { procurement: { advertised: '2026-05-01', awarded: '2026-04-30' } }, 'Tilldelad', ['buyer']],
  ['a place that ends before it is filled', { places: [place({ filled: '2026-05-02', finished: '2026-05-01' })] }, 'Kolumnen ”Avslutad”', ['recruiter']],
  ['101 places', { procurement: { requiredPlaces: 101 } }, '101 är fler än 100', ['buyer', 'coordinator']],
  ['101 places in a dialogue', { dialogue: [talk({ agreedPlaces: 101 })] }, '101 är fler än 100', ['coordinator', 'recruiter']],
  ['a year with a slip', { procurement: { plannedStart: '1026-05-01' } }, 'kontrollera årtalet', ['buyer']],
  ['a year far ahead', { procurement: { contractTo: '2206-05-01' } }, 'kontrollera årtalet', ['buyer']],
  ['a step long ago', { steps: [step({ done: '2011-11-21' })] }, 'kontrollera årtalet', ['coordinator', 'buyer', 'client', 'recruiter']],
];

describe('is doubted', () => {
  it.each(suspicious)('%s', (_, example, says, roles) => {
    const warnings = warningsOf('suspiciousValues', example);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.text).toContain(says);
    expect(warnings[0]).toMatchObject({ roles, since: null, urgency: 0 });
  });
});

describe('is not doubted', () => {
  it.each<readonly [string, Example]>([
    ['the least ordinary value', { procurement: { value: 1_000 } }],
    ['almost a thousand millions', { procurement: { value: 1_000_000_000 } }],
    ['a value not known', { procurement: { value: null } }],
    ['an agreement of one day', { procurement: { contractFrom: '2026-05-01', contractTo: '2026-05-01' } }],
    ['a day in the month in which the agreement starts', { procurement: { contractFrom: '2026-05-20', contractTo: '2026-05' } }],
    ['100 places', { procurement: { requiredPlaces: 100 } }],
    ['fifteen years ago to the day', { procurement: { plannedStart: '2011-11-22' } }],
    ['the report\'s own dates', { procurement: { plannedStart: '2017-11', contractFrom: '2019-01', contractTo: '2023-10', status: 'genomförande', optionTo: '2027-01-01' } }],
    ['a blank status', { procurement: { status: null } }],
  ])('%s', (_, example) => expect(warningsOf('suspiciousValues', example)).toEqual([]));
});

describe('a cell that cannot be read', () => {
  const said = (rule: Parameters<typeof warningsOf>[0], example: Example, sheet: 'procurements' | 'steps' | 'places', row: string, column: string) =>
    warningsOf(rule, example, today, settings, [{ sheet, row, column }]);

  it('such as two statuses in one, is told to those who keep the column, without what stands there', () =>
    expect(said('suspiciousValues', { procurement: { status: null } }, 'procurements', 'U-2026-001', 'status')).toMatchObject([
      {
        roles: ['buyer', 'coordinator'],
        text: 'Det som står i kolumnen ”Status” går inte att läsa, till exempel för att det är två uppgifter i samma cell: rätta det.',
        key: 'suspiciousValues:U-2026-001:U-2026-001:unread-status',
      },
    ]));
  it('in a step is told with the step', () =>
    expect(said('suspiciousValues', { steps: [step({ step: 'Rekrytering' })] }, 'steps', 'S-1', 'done')).toMatchObject([{ subject: 'S-1' }]));
  it('of another procurement is not told here', () => expect(said('suspiciousValues', {}, 'procurements', 'U-9', 'status')).toEqual([]));

  it.each<readonly [string, Parameters<typeof said>]>([
    ['requirement', ['lateRequirement', { procurement: { plannedStart: '2026-12-01', requirement: null } }, 'procurements', 'U-2026-001', 'requirement']],
    ['dialogue', ['noIndustryDialogue', { procurement: { advertised: '2026-12-01' } }, 'procurements', 'U-2026-001', 'industryDialogue']],
    ['reason', ['agreedBelowContract', { procurement: { requiredPlaces: 4, agreedPlaces: 2 } }, 'procurements', 'U-2026-001', 'deviation']],
    ['person', ['roleWithoutPerson', { procurement: { client: null } }, 'procurements', 'U-2026-001', 'client']],
    ['deputy', ['roleWithoutPerson', { procurement: { clientDeputy: null } }, 'procurements', 'U-2026-001', 'clientDeputy']],
    ['first day', ['unfilledPlace', { places: [place({ state: 'överenskommen', agreed: '2026-01-01' })] }, 'places', 'P-1', 'filled']],
    ['follow-up', ['noFollowUp', { places: [place({ state: 'tillsatt', filled: '2026-01-01' })] }, 'places', 'P-1', 'followedUp']],
    ['day of a step', ['overdueStep', { steps: [step({ step: 'Rekrytering', planned: '2026-01-01' })] }, 'steps', 'S-1', 'done']],
  ])('is not missing: %s', (_, [rule, example, sheet, row, column]) => {
    expect(warningsOf(rule, example)).toHaveLength(1);
    expect(said(rule, example, sheet, row, column)).toEqual([]);
  });
});
