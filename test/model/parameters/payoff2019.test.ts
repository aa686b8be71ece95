import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../src/model/mapValues';
import { payoff2019Parameters, type AssumptionKey, type Status } from '../../../src/model/parameters/payoff2019';

const keys = keysOf(payoff2019Parameters);

const valueOf = (key: AssumptionKey): number => payoff2019Parameters[key].value;

/** The values again, from the printed figures alone. Lines are those of Payoff's report of April 2019. */
const outside: Readonly<Record<AssumptionKey, readonly [value: number, status: Status, origin: string]>> = {
  hours: [116, 'rapporten', 'line 397'],
  hourlyCost: [600, 'rapporten', 'line 422'],
  indirectTaxFactor: [86_600 / 69_600, 'härledd', 'lines 423 and 428'],
  monthlyWage: [22_500, 'rapporten', 'line 448'],
  municipalTaxRate: [0.2202, 'rekonstruktion', 'the municipality of Östersund 2018'],
  basicAllowanceOnWage: [13_400, 'rekonstruktion', 'the least basic allowance 2018'],
  economicAssistance: [175_000 - (43_000 + 14_000), 'härledd', 'lines 449, 456 and 459'],
  activitySupportPerDay: [365, 'rekonstruktion', 'gives 14 000 (line 459)'],
  activitySupportDays: [5 * 52, 'rekonstruktion', 'gives 14 000 (line 459)'],
  basicAllowanceOnActivitySupport: [29_300, 'rekonstruktion', 'at an income of 94 900 in 2018'],
  productionPerWage: [485_000 / 270_000, 'härledd', 'lines 526-527: 12 × 22 500 is 270 000'],
  subsidisedWageCeiling: [16_875, 'rekonstruktion', 'gives 194 000 (line 531)'],
  potentialMonthlyWage: [27_150, 'rapporten', 'line 1934'],
  roundingUnit: [1_000, 'rapporten', 'lines 1869-1870'],
};

describe('the figures of Payoff 2019', () => {
  it.each(keys.map((key) => [key, ...outside[key]] as const))('%s is %d, %s: %s', (key, value, status) => {
    expect(valueOf(key)).toBe(value);
    expect(payoff2019Parameters[key].status).toBe(status);
  });
  it.each(keys.filter((key) => payoff2019Parameters[key].status === 'rapporten'))('%s, which is printed, says on which line', (key) => {
    expect(payoff2019Parameters[key].source).toMatch(/^Payoff 2019, rad \d+/);
  });
  it.each(keys)('%s lies within its own limits', (key) => {
    const { value, minimum, maximum } = payoff2019Parameters[key];
    expect(value).toBeGreaterThanOrEqual(minimum);
    expect(value).toBeLessThanOrEqual(maximum);
  });
  it('have names of their own', () => {
    expect(new Set(keys.map((key) => payoff2019Parameters[key].name.toLowerCase())).size).toBe(keys.length);
  });
});

describe('the reconstructions give, before rounding, what the report prints', () => {
  const thousands = (kronor: number): number => Math.round(kronor / 1_000) * 1_000;
  it('57 000 in tax on the wage: 43 000 and 14 000 (lines 456 and 459)', () => {
    const tax = (12 * 22_500 - valueOf('basicAllowanceOnWage')) * valueOf('municipalTaxRate');
    expect(tax).toBeCloseTo(56_503, 0);
    expect(thousands(tax)).toBe(43_000 + 14_000);
  });
  it('14 000 in tax on the activity support (line 459)', () => {
    const support = valueOf('activitySupportPerDay') * valueOf('activitySupportDays');
    expect(support).toBe(94_900);
    const tax = (support - valueOf('basicAllowanceOnActivitySupport')) * valueOf('municipalTaxRate');
    expect(tax).toBeCloseTo(14_445, 0);
    expect(thousands(tax)).toBe(14_000);
  });
  it('194 000 at 80 per cent subsidy (line 531)', () => {
    expect(485_000 * (1 - (0.8 * valueOf('subsidisedWageCeiling')) / 22_500)).toBe(194_000);
  });
});
