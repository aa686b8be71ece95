import { expect, it } from 'vitest';
import { callSheetFunction } from '../../../../src/functions/callSheetFunction';
import { payoff2019 } from '../../../../src/model/assumptions';
import { firstRuleYear, lastRuleYear, ruleBasisFor } from '../../../../src/model/rules/ruleBasisFor';
import { lackingWords, unknownWords } from '../../../../src/sidebar/calculation/basis/state/basisWords';
import { hourlyCostWords } from '../../../../src/sidebar/calculation/basis/state/hourlyCostWords';
import { uncertainAssumptions } from '../../../../src/sidebar/calculation/basis/state/uncertainAssumptions';
import { figuresOf } from '../../../../src/sidebar/calculation/state/figures';
import { staleBasisWords } from '../../../../src/sidebar/calculation/state/sentences';
import { startValues, type Values } from '../../../../src/sidebar/calculation/state/values';
import { spaced } from '../../spaced';

const östersund = ruleBasisFor('Östersund', 2026);
const withoutRent = ruleBasisFor('Östersund', 2017);
const activitySupport: Values = { ...startValues, assistanceShare: 0 };

/**
 * Försörjningsstöd that ends and 22,02 % of what is taxable of 270 000 kr: 212 746 kr; 69 600 kr come back after
 * 69 600 × 12 / 212 746 = 3.9258 months.
 */
it('Östersund 2026: 212 746 kr a year at 22 500 kr, as the cell says', () => {
  const { municipal } = figuresOf(startValues, östersund);
  expect(municipal).toMatchObject({ cost: 69_600, yearlyIncome: 212_746, payback: expect.closeTo((69_600 * 12) / 212_746, 10), result: 212_746 - 69_600 });
  expect(callSheetFunction('KOMMUN_INTAKT', ['försörjningsstöd', 22_500, undefined, 'Östersund 2026'])).toBe(212_746);
});

it('a mix is the mean on the basis, and society beside is on the same', () => {
  const { municipal, societal } = figuresOf({ ...startValues, assistanceShare: 0.6 }, östersund);
  const of = (name: string) => Number(callSheetFunction('KOMMUN_INTAKT', [name, 22_500, undefined, 'Östersund 2026']));
  expect(municipal).toMatchObject({ yearlyIncome: expect.closeTo(0.6 * of('försörjningsstöd') + 0.4 * of('aktivitetsstöd'), 8) });
  expect(societal).toMatchObject({
    cost: callSheetFunction('SAMHALLSKRONOR', [69_600, 'Östersund 2026']),
    yearlyIncome: callSheetFunction('SAMHALLE_INTAKT', [22_500, undefined, undefined, 'Östersund 2026']),
  });
});

it('2017 has no rent: försörjningsstöd is not known, aktivitetsstöd and society are', () => {
  expect(figuresOf(startValues, withoutRent)).toMatchObject({ municipal: { missing: 'rent' }, societal: { payback: expect.any(Number) } });
  expect(figuresOf({ ...startValues, assistanceShare: 0.1 }, withoutRent).municipal).toEqual({ missing: 'rent' });
  expect(figuresOf(activitySupport, withoutRent).municipal).toMatchObject({ yearlyIncome: callSheetFunction('KOMMUN_INTAKT', ['aktivitetsstöd', 22_500, undefined, 'Östersund 2017']) });
});

it('what is missing is named as the functions name it, with what can be done', () => {
  expect(lackingWords('rent', withoutRent)).toBe('”Boendekostnad” saknas för Östersund 2017');
  expect(() => callSheetFunction('KOMMUN_INTAKT', ['försörjningsstöd', 22_500, undefined, 'Östersund 2017'])).toThrow(lackingWords('rent', withoutRent));
  expect(unknownWords('rent', { values: startValues, basis: withoutRent }).meaning).toBe(
    '”Boendekostnad” saknas för Östersund 2017. Kommunens siffror går att räkna för 2018–2019 och 2021–2026. ' +
      'Med aktivitetsstöd som alternativ behövs inte raden. ' +
      'Har ni en egen siffra: skriv den på raden i ett område från ANTAGANDEN("Östersund";2017) och räkna i arket.',
  );
});

it('society’s figures are known in every year', () => {
  for (let year = firstRuleYear; year <= lastRuleYear; year++) {
    expect(figuresOf(startValues, ruleBasisFor('Östersund', year)).societal).toMatchObject({ yearlyIncome: expect.any(Number) });
  }
});

it('a year’s rules have no hourly cost: the report’s 600 kr of 2019 are called so, until another is typed', () => {
  expect(spaced(hourlyCostWords(startValues, östersund))).toBe('600 kr är rapportens timkostnad 2019: skriv er egen under Merkostnad.');
  expect(hourlyCostWords({ ...startValues, hourlyCost: 720 }, östersund)).toBe('');
  expect(hourlyCostWords({ ...startValues, hours: 0 }, östersund)).toBe('');
  expect(hourlyCostWords(startValues, payoff2019)).toBe('');
});

it('the figures that stay are named by their basis', () => {
  expect(staleBasisWords(östersund)).toBe('Visar siffrorna på Östersund 2026. Rätta fältet Grund.');
  expect(staleBasisWords(payoff2019)).toBe('Visar siffrorna på Payoff 2019. Rätta fältet Grund.');
});

it('what is not certain, of what is used: the tax rate and the norm of försörjningsstöd, not the benefit of aktivitetsstöd nor the wage that is typed', () => {
  const names = uncertainAssumptions(startValues, östersund).map(({ name }) => name);
  expect(names).toContain('Kommunal skattesats');
  expect(names.join()).toContain('Riksnorm ensamstående');
  expect(names.join()).not.toMatch(/Månadslön|Aktivitetsstöd per dag|Riksnorm sammanboende|Ersättningsdagar/);
  const ofSupport = uncertainAssumptions(activitySupport, östersund).map(({ name }) => name).join();
  expect(ofSupport).not.toContain('Riksnorm');
});

it('each has its value, unit, trust and source; a household without children is one row', () => {
  const rows = uncertainAssumptions(startValues, östersund).map((row) => ({ ...row, value: spaced(row.value) }));
  expect(rows).toContainEqual({ name: 'Andel skatt efter utjämning', value: '1 andel', trust: 'antagande', source: expect.stringContaining('utjämningen') });
  expect(rows.filter(({ name }) => name.includes('Barn'))).toEqual([
    { name: expect.stringMatching(/^Barn under 1 år, barn 1–2 år, .*, barn 19–20 år$/), value: '0 antal', trust: 'antagande', source: 'ensamstående utan barn' },
  ]);
  expect(rows.map(({ trust }) => trust)).not.toContain('kontrollerad');
});

it('the same is said of a basis that has been used before', () => {
  figuresOf(startValues, östersund);
  expect(uncertainAssumptions(startValues, östersund)).toEqual(uncertainAssumptions(startValues, ruleBasisFor('Östersund', 2026)));
  expect(uncertainAssumptions(startValues, östersund).length).toBeGreaterThan(5);
});
