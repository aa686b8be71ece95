import { describe, expect, it } from 'vitest';
import { place, step, talk, warningsOf, type Example } from './example';

const suspicious: readonly (readonly [sentence: string, example: Example, says: string, roles: readonly string[]])[] = [
  ['a value in millions', { procurement: { value: 12 } }, 'är lågt', ['buyer']],
  ['a value in thousands', { procurement: { value: 9_999 } }, 'är lågt', ['buyer']],
  ['a thousand millions', { procurement: { value: 1_000_000_000 } }, 'en miljard', ['buyer']],
  ['an agreement that ends before it starts', { procurement: { contractFrom: '2026-05-01', contractTo: '2026-04-30' } }, '”Avtal till” ligger före det i ”Avtal från”', ['buyer']],
  ['a month that ends before another starts', { procurement: { contractFrom: '2026-05', contractTo: '2026-04' } }, 'Avtal till', ['buyer']],
  ['an option that ends before the agreement', { procurement: { contractTo: '2027-05-01', optionTo: '2027-04-30' } }, 'Option till', ['buyer']],
  ['awarded before advertised', { procurement: { advertised: '2026-05-01', awarded: '2026-04-30' } }, 'Tilldelad', ['buyer']],
  ['a place that ends before it is filled', { places: [place({ filled: '2026-05-02', finished: '2026-05-01' })] }, 'Plats P-1: Datumet i ”Avslutad”', ['recruiter']],
  ['101 places', { procurement: { requiredPlaces: 101 } }, 'säger 101', ['buyer', 'coordinator']],
  ['101 places in a dialogue', { dialogue: [talk({ agreedPlaces: 101 })] }, 'säger 101', ['coordinator', 'recruiter']],
  ['a year with a slip', { procurement: { plannedStart: '1026-05-01' } }, 'kontrollera årtalet', ['buyer']],
  ['a year far ahead', { procurement: { contractTo: '2206-05-01' } }, 'kontrollera årtalet', ['buyer']],
  ['a step long ago', { steps: [step({ done: '2011-11-21' })] }, 'kontrollera årtalet', ['coordinator', 'buyer', 'client', 'recruiter']],
  ['two statuses with a comma', { procurement: { status: 'Pågår, slut feb -19' } }, 'två saker', ['buyer', 'coordinator']],
  ['two statuses with a stroke', { procurement: { status: 'tilldelad/avtal' } }, 'två saker', ['buyer', 'coordinator']],
  ['two statuses with a word', { procurement: { status: 'annonserad och tilldelad' } }, 'två saker', ['buyer', 'coordinator']],
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
    ['the least ordinary value', { procurement: { value: 10_000 } }],
    ['almost a thousand millions', { procurement: { value: 999_999_999 } }],
    ['a value not known', { procurement: { value: null } }],
    ['an agreement of one day', { procurement: { contractFrom: '2026-05-01', contractTo: '2026-05-01' } }],
    ['a day in the month in which the agreement starts', { procurement: { contractFrom: '2026-05-20', contractTo: '2026-05' } }],
    ['100 places', { procurement: { requiredPlaces: 100 } }],
    ['fifteen years ago to the day', { procurement: { plannedStart: '2011-11-22' } }],
    ['the report\'s own dates', { procurement: { plannedStart: '2017-11', contractFrom: '2019-01', contractTo: '2023-10', status: 'genomförande', optionTo: '2027-01-01' } }],
    ['a status of four words', { procurement: { status: 'Planerad ' } }],
    ['a blank status', { procurement: { status: null } }],
  ])('%s', (_, example) => expect(warningsOf('suspiciousValues', example)).toEqual([]));
});
