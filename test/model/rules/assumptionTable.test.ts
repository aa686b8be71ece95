import { describe, expect, it } from 'vitest';
import { assumptionTable, uncertainRows, type AssumptionRow } from '../../../src/model/rules/assumptionTable';
import { type RuleKey, ruleKeys } from '../../../src/model/rules/ruleRows';

const row = (municipality: string | undefined, year: number, key: RuleKey): AssumptionRow => {
  const found = assumptionTable(municipality, year).find((one) => one.key === key);
  if (!found) throw new Error(key);
  return found;
};

const missing = (municipality: string | undefined, year: number): readonly RuleKey[] =>
  assumptionTable(municipality, year)
    .filter(({ value }) => value === undefined)
    .map(({ key }) => key);

describe('the table of assumptions', () => {
  it('has every row in its order, in every year', () => {
    for (const year of [2017, 2020, 2026]) expect(assumptionTable('Östersund', year).map(({ key }) => key)).toEqual(ruleKeys);
  });
  it('has a source in every row, and a trust in every row with a value', () => {
    for (const year of [2017, 2018, 2022, 2026]) {
      for (const { value, trust, source } of assumptionTable('Uppsala', year)) {
        expect(source).not.toBe('');
        expect(trust === undefined).toBe(value === undefined);
      }
    }
  });
  it.each<[number, RuleKey, number, string]>([
    [2026, 'municipalTaxRate', 0.2202, 'Östersund'],
    [2026, 'regionalTaxRate', 0.117, 'Jämtland Härjedalen'],
    [2026, 'normSingle', 3_940, 'riksnormen'],
    [2026, 'taxKeptShare', 1, 'ours'],
    [2018, 'burialFeeRate', 0.00242, 'KAMFS 2017:1'],
    [2023, 'burialFeeRate', 0.00258, 'KAMFS 2022:6'],
    [2024, 'burialFeeRate', 0.00277, 'Kammarkollegiet, 30 November 2023: 27.7 öre'],
    [2025, 'activitySupportPerDay', (273 * 510 + 92 * 365) / 365, '510 to 30 September'],
    [2020, 'activitySupportPerDay', (103 * 365 + 263 * 510) / 366, '365 to 12 April'],
    [2020, 'unemploymentWageCeiling', (103 * 25_025 + 263 * 33_000) / 366, '25 025 to 12 April'],
    [2025, 'unemploymentFloorPerDay', (273 * 510) / 365, 'none from October'],
    [2017, 'wageSubsidyCeiling', (181 * 16_700 + 184 * 17_100) / 365, '16 700 to 30 June'],
    [2021, 'rent', (120 * 4_132 + 245 * 4_202) / 365, '4 132 to 30 April'],
    [2023, 'rent', (90 * 4_202 + 275 * 6_330) / 365, 'Högsby to 31 March, then Ängelholm'],
  ])('%d %s is %d (%s)', (year, key, value) => {
    expect(row('Östersund', year, key).value).toBeCloseTo(value, 9);
  });
  it('says how a value that changed was weighted', () => {
    expect(row(undefined, 2025, 'activitySupportPerDay').source).toMatch(/^tidsvägt: 510 till 30\/9, därefter 365/);
    expect(row(undefined, 2025, 'activitySupportPerDay').trust).toBe('overifierad');
  });
});

describe('what is missing', () => {
  it.each<[number, readonly RuleKey[]]>([
    [2026, ['extraJobShare', 'extraJobCeiling']],
    [2022, ['normShared3', 'newStartMultiple', 'establishmentJobWage', 'establishmentJobBenefit']],
    [2020, ['rent', 'newStartMultiple', 'establishmentJobWage', 'establishmentJobBenefit']],
  ])('for Östersund %d are %j alone', (year, keys) => {
    expect(missing('Östersund', year)).toEqual(keys);
  });
  it('is what began within the year, and says so', () => {
    expect(missing('Östersund', 2018)).toContain('introductoryJobShare');
    expect(row('Östersund', 2018, 'introductoryJobShare').source).toBe('uppgift saknas för en del av 2018: skriv ett värde');
    expect(row('Östersund', 2026, 'extraJobShare').source).toBe('uppgift saknas för 2026: skriv ett värde');
  });
  it('says which years there are', () => {
    expect(row('Uppsala', 2023, 'municipalTaxRate').source).toBe('saknas för Uppsala 2023; finns för 2018, 2022, 2024, 2025, 2026');
    expect(row('Uppsala', 2022, 'regionalTaxRate').source).toBe('saknas för Uppsala 2022; finns för 2018, 2024, 2025, 2026');
  });
  it('is the tax rate where no municipality is named', () => {
    expect(missing(undefined, 2026)).toEqual(['municipalTaxRate', 'regionalTaxRate', 'extraJobShare', 'extraJobCeiling']);
  });
  it('is the table of a municipality by another spelling than its own', () => {
    for (const name of ['Ostersund', 'Ankeborg', '']) expect(() => assumptionTable(name, 2026)).toThrow(RangeError);
  });
});

it('the burial fee of Stockholm and Tranås is their own: that of the rest of the country is an assumption there', () => {
  for (const name of ['Stockholm', 'Tranås']) expect(row(name, 2026, 'burialFeeRate')).toMatchObject({ value: 0.00292, trust: 'antagande' });
  expect(row('Solna', 2026, 'burialFeeRate')).toMatchObject({ value: 0.00292, trust: 'kontrollerad' });
});

it('tells what is not seen in print from what is', () => {
  const uncertain = uncertainRows(assumptionTable('Östersund', 2026)).map(({ key }) => key);
  expect(uncertain).toEqual(expect.arrayContaining(['municipalTaxRate', 'rent', 'handlingCost', 'indirectTaxFactor', 'normSingle', 'wageSubsidyCeiling']));
  for (const key of ['priceBaseAmount', 'burialFeeRate', 'stateTaxThreshold', 'extraJobShare']) expect(uncertain).not.toContain(key);
});
