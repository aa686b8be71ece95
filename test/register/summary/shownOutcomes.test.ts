import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../src/register/summary/filter';
import { groupTitles } from '../../../src/register/summary/groupTitles';
import { shownOutcomes } from '../../../src/register/summary/shownOutcomes';
import { procurement } from '../handover/example';
import { factsOf, together, withFinished } from './example';

describe('outcomes under a filter', () => {
  const { facts } = factsOf(together(withFinished('U-1', 'KLF', 6), withFinished('U-2', 'TF', 8, 'arbetslös'), withFinished('U-3', 'GNU', 2), withFinished('U-4', 'SB', 3)));
  const outcomes = shownOutcomes(facts);
  it('are shares of everybody', () => {
    const { visibility, outcome } = outcomes.of(noFilter);
    expect(visibility).toBe('shown');
    expect(outcome).toMatchObject({ n: 19 });
    expect(outcome?.toWorkOrStudies).toBeCloseTo(11 / 19, 12);
  });
  it('are shown for a department with six, and not for those with two and three', () =>
    expect(outcomes.by(noFilter, 'department').map(({ title, visibility, outcome }) => [title, visibility, outcome?.n])).toEqual([
      ['GNU', 'hidden', undefined],
      ['KLF', 'shown', 6],
      ['SB', 'hidden', undefined],
      ['TF', 'shown', 8],
    ]));
  it('stay hidden whatever else is filtered by', () => expect(outcomes.of({ ...noFilter, department: 'GNU', year: '2024' }).outcome).toBeUndefined());
  it('are none where no place has ended', () => expect(outcomes.of({ ...noFilter, year: '1999' }).visibility).toBe('empty'));
});

it('groups with an order of their own keep it; others are in alphabetical order with the unknown last', () => {
  const { facts } = factsOf({
    procurements: [
      procurement({ id: 'U-1', department: 'ÖF', status: 'avtal', requirement: 'skarpt krav' }),
      procurement({ id: 'U-2', department: null, status: 'planerad', requirement: 'ej beslutat' }),
      procurement({ id: 'U-3', department: 'AF', status: null, requirement: null }),
    ],
  });
  expect(groupTitles(facts, 'department')).toEqual(['AF', 'ÖF', 'okänt']);
  expect(groupTitles(facts, 'status')).toEqual(['planerad', 'avtal', 'inte angiven']);
  expect(groupTitles(facts, 'requirement')).toEqual(['ej beslutat', 'skarpt krav', 'okänt']);
});
