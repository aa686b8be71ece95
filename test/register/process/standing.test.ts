import { expect, it } from 'vitest';
import { addDays, daysBetween, earliestDay, latestDay } from '../../../src/register/process/days';
import { contractEnd } from '../../../src/register/process/contractEnd';
import { standing } from '../../../src/register/process/standing';
import { procurement, today } from '../handover/example';

it.each([
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2026-12', '2026-12-01', '2026-12-31'],
  ['2026-11-22', '2026-11-22', '2026-11-22'],
  ['?', undefined, undefined],
  [null, undefined, undefined],
])('%s is from %s to %s', (date, first, last) => expect([earliestDay(date), latestDay(date)]).toEqual([first, last]));

it.each([
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-03-01', -1, '2028-02-29'],
])('%s and %i days is %s', (day, days, other) => {
  expect(addDays(day, days)).toBe(other);
  expect(daysBetween(day, other)).toBe(days);
});

it.each([
  ['the agreement without an option', { contractTo: '2026-10', optionTo: null }, '2026-10-31'],
  ['the option', { contractTo: '2026-10-31', optionTo: '2028-10-31' }, '2028-10-31'],
  ['the later, where the option was written wrong', { contractTo: '2026-10-31', optionTo: '2024-10-31' }, '2026-10-31'],
  ['not known, with an option of an unknown end', { contractTo: '2026-10-31', optionTo: '?' }, undefined],
  ['not known', { contractTo: null, optionTo: null }, undefined],
])('an agreement ends with %s', (_, dates, end) => expect(contractEnd(dates)).toBe(end));

it.each([
  ['running', { contractTo: today }],
  ['expired', { contractTo: '2026-11-21' }],
  ['running', { contractTo: '2026-11-21', optionTo: '2026-11-22' }],
  ['running', { contractTo: '?' }],
] as const)('a procurement is %s with %o', (expected, said) =>
  expect(standing({ procurement: procurement(said), status: 'contract' }, today)).toBe(expected));
