import { describe, expect, it } from 'vitest';
import { always, between, years } from '../../../src/model/parameters/dated';
import { overYear } from '../../../src/model/parameters/overYear';

describe('a value over a year', () => {
  it('that holds all the year is that value, as it is', () => {
    expect(overYear(always(0.07, 'kontrollerad', 'lagen'), 2026)).toEqual({ value: 0.07, trust: 'kontrollerad', source: 'lagen' });
  });
  it('that changes is weighted by days: 273 of 510 and 92 of 365 in 2025', () => {
    const values = [between('2020-04-13', '2025-09-30', 510, 'overifierad', 'minne'), between('2025-10-01', '2026-12-31', 365, 'kontrollerad', 'förordning')];
    expect(overYear(values, 2025)).toEqual({
      value: (273 * 510 + 92 * 365) / 365,
      trust: 'overifierad',
      source: 'tidsvägt: 510 till 30/9, därefter 365 (minne; förordning)',
    });
  });
  it('counts the day of a leap year: 103 days to 12 April 2020, 263 after', () => {
    const values = [between('2019-01-01', '2020-04-12', 365, 'kontrollerad', 'a'), between('2020-04-13', '2020-12-31', 510, 'kontrollerad', 'a')];
    expect(overYear(values, 2020)).toEqual({
      value: (103 * 365 + 263 * 510) / 366,
      trust: 'beräknad',
      source: 'tidsvägt: 365 till 12/4, därefter 510 (a)',
    });
  });
  it('that is renewed unchanged is not weighted, but no surer than its weakest part', () => {
    const values = [between('2025-01-01', '2025-09-30', 0.8, 'antagande', 'gissning'), between('2025-10-01', '2025-12-31', 0.8, 'kontrollerad', 'lagen')];
    expect(overYear(values, 2025)).toEqual({ value: 0.8, trust: 'antagande', source: 'gissning; lagen' });
  });
  it.each([
    ['begins on 2 January', [between('2025-01-02', '2025-12-31', 1, 'kontrollerad', 'a')]],
    ['ends on 30 December', [between('2024-01-01', '2025-12-30', 1, 'kontrollerad', 'a')]],
    ['lacks 1 July', [between('2025-01-01', '2025-06-30', 1, 'kontrollerad', 'a'), between('2025-07-02', '2025-12-31', 2, 'kontrollerad', 'a')]],
    ['is of the year before', [years(2024, 2024, 1, 'kontrollerad', 'a')]],
  ])('is missing where it %s', (_, values) => {
    expect(overYear(values, 2025)).toBeUndefined();
  });
});
