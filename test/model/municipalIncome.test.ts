import { describe, expect, it } from 'vitest';
import { payoff2019 } from '../../src/model/assumptions';
import { municipalIncome } from '../../src/model/municipalIncome';
import { municipalTax } from '../../src/model/municipalTax';

describe('municipal tax', () => {
  it('is nothing up to the basic allowance, and the rate from the first krona above it', () => {
    expect(municipalTax(13_400, 13_400, { municipalTaxRate: 0.2202 })).toBe(0);
    expect(municipalTax(13_399, 13_400, { municipalTaxRate: 0.2202 })).toBe(0);
    expect(municipalTax(13_500, 13_400, { municipalTaxRate: 0.2202 })).toBeCloseTo(22.02, 10);
  });
  it('is 56 503 on 22 500 a month, as the reconstruction says', () => {
    expect(municipalTax(12 * 22_500, 13_400, payoff2019)).toBeCloseTo((270_000 - 13_400) * 0.2202, 10);
    expect(municipalTax(12 * 22_500, 13_400, payoff2019)).toBeCloseTo(56_503.32, 2);
  });
});

describe('municipal income', () => {
  it('is 57 000 in tax and 118 000 in saved economic assistance (line 449)', () => {
    expect(municipalIncome('economicAssistance', 22_500, payoff2019)).toBe(57_000 + 118_000);
  });
  it('is 57 000 in tax less 14 000 on the activity support (lines 456 and 459)', () => {
    expect(municipalIncome('activitySupport', 22_500, payoff2019)).toBe(57_000 - 14_000);
  });
  it('is negative at a low wage, when more tax is lost than won', () => {
    expect(municipalIncome('activitySupport', 1_500, payoff2019)).toBe(1_000 - 14_000);
  });
  it('rounds each component to whole thousands', () => {
    expect(municipalIncome('economicAssistance', 25_000, payoff2019)).toBe(63_000 + 118_000);
  });
  it('follows a changed assumption, and is unrounded where the basis does not round', () => {
    const changed = { ...payoff2019, municipalTaxRate: 0.22, roundingUnit: 0 };
    expect(municipalIncome('economicAssistance', 22_500, changed)).toBeCloseTo(256_600 * 0.22 + 118_000, 8);
  });
});
