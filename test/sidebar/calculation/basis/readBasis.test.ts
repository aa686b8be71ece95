import { expect, it } from 'vitest';
import { callSheetFunction } from '../../../../src/functions/callSheetFunction';
import { payoff2019 } from '../../../../src/model/assumptions';
import { ruleBasisFor } from '../../../../src/model/rules/ruleBasisFor';
import { basisName } from '../../../../src/sidebar/calculation/basis/state/basisName';
import { basisTextsAfter, chosenBasis, type BasisTexts } from '../../../../src/sidebar/calculation/basis/state/basisTexts';
import { readBasis } from '../../../../src/sidebar/calculation/basis/state/readBasis';
import { suggestedBases } from '../../../../src/sidebar/calculation/basis/state/suggestedBases';

it.each([
  ['Östersund 2026', 'Östersund 2026'],
  ['ostersund 2026', 'Östersund 2026'],
  ['Östersunds kommun, 2026', 'Östersund 2026'],
  [' upplands bro 2024 ', 'Upplands-Bro 2024'],
  ['payoff 2019', 'Payoff 2019'],
])('%s is a basis', (text, name) => {
  const reading = readBasis(text);
  expect('basis' in reading && basisName(reading.basis)).toBe(name);
});

it.each([
  ['a slip in the name', 'Östersnud 2026', 'Kommunen ”Östersnud” finns inte. Närmast ligger ”Östersund”, ”Österåker”, ”Askersund”.', 'Östersund 2026'],
  ['no year', 'Östersund', 'Skriv året också, till exempel ”Östersund 2026”.', 'Östersund 2026'],
  ['no municipality', '2026', 'Skriv kommunen också, som ”Östersund 2026”.', undefined],
  ['nothing', ' ', 'Skriv ”Payoff 2019”, eller en kommun och ett år som ”Östersund 2026”.', undefined],
  ['another year of the report', 'Payoff 2018', 'Skriv ”Payoff 2019”, eller en kommun och ett år som ”Östersund 2026”.', 'Payoff 2019'],
  ['a year after the rules', 'Östersund 2035', 'Östersund saknas för 2035; det finns uppgifter för 2017–2026.', undefined],
  ['a year without the municipality’s tax rate', 'Malmö 2021', 'Malmö saknas för 2021; det finns uppgifter för 2018, 2022 och 2024–2026.', undefined],
  ['nothing like a name', 'många', expect.stringMatching(/^Kommunen ”många” finns inte\. Närmast ligger /), undefined],
])('%s', (_, text, fault, instead) => {
  expect(readBasis(text)).toEqual({ fault, instead });
});

it.each(['Östersnud 2026', 'Östersund', '2026', 'Payoff 2018', 'Östersund 2035'])('what is wrong with %s is said in the functions’ own words', (text) => {
  const reading = readBasis(text);
  const call = (): unknown => callSheetFunction('KOMMUN_INTAKT', ['försörjningsstöd', 22_500, 12, text]);
  expect(call).toThrow('fault' in reading ? reading.fault : 'no fault');
});

it('an identity number is not repeated', () => {
  const reading = readBasis('850709-9805');
  expect(reading).toEqual({ fault: 'Fältet innehåller något som ser ut som ett personnummer. Ta bort det: personnummer ska inte stå här.', instead: undefined });
});

const after = (...typed: string[]): BasisTexts => typed.reduce(basisTextsAfter, {});

it('the report’s basis where nothing is chosen', () => {
  expect(chosenBasis({})).toEqual({ text: 'Payoff 2019', basis: payoff2019, fault: undefined, instead: undefined });
});

it('while the field names none, the last that it named is in force, also when the panel is opened again', () => {
  const chosen = chosenBasis(after('Östersund 2026', 'Östersund 202', 'Östersnud 2026'));
  expect(chosen).toMatchObject({ text: 'Östersnud 2026', basis: ruleBasisFor('Östersund', 2026), instead: 'Östersund 2026' });
  expect(chosenBasis(after('Östersnud 2026')).basis).toBe(payoff2019);
});

it('what is kept in an earlier form is the report’s basis', () => {
  expect(chosenBasis({ typed: 'x', valid: 'Östersund 1999' }).basis).toBe(payoff2019);
});

it('suggested: the report, and each municipality in its latest year; all years of one that is written', () => {
  expect(suggestedBases('Öst')).toHaveLength(1 + 290);
  expect(suggestedBases('Öst').slice(0, 1)).toEqual(['Payoff 2019']);
  expect(suggestedBases('Malmö')).toEqual(['Payoff 2019', 'Malmö 2026', 'Malmö 2025', 'Malmö 2024', 'Malmö 2022', 'Malmö 2018']);
});

it('every suggestion is a basis', () => {
  expect(suggestedBases('').filter((name) => 'fault' in readBasis(name))).toEqual([]);
});
