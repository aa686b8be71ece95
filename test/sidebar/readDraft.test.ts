import { expect, it } from 'vitest';
import { budgetInputs } from '../../src/register/budgetColumns';
import { readDraft, startDraft } from '../../src/sidebar/calculation/state/draft';
import { fieldRemark } from '../../src/sidebar/calculation/state/fieldRemark';
import { fieldTexts } from '../../src/sidebar/calculation/state/fields';
import { startValues, type Field } from '../../src/sidebar/calculation/state/values';
import { spaced } from './spaced';

const read = (field: Field, text: string) => readDraft({ ...startDraft, [field]: text });

it('the fields at the start say the report’s own case', () => {
  expect(readDraft(startDraft)).toEqual({ values: startValues, faults: {} });
  expect(spaced(startDraft.monthlyWage)).toBe('22 500');
});

it.each<[Field, string, number]>([
  ['monthlyWage', '23 500', 23_500],
  ['monthlyWage', '23\u00a0500 kr', 23_500],
  ['monthlyWage', '23\u202f500,50', 23_500.5],
  ['persons', '1,5', 1.5],
  ['deadweight', '50', 0.5],
  ['deadweight', '12,5 %', 0.125],
  ['deadweight', '0,5', 0.005],
  ['deadweight', '100', 1],
  ['months', '60 mån', 60],
  ['hours', '80,5 h', 80.5],
  ['boughtServices', '12 000 kr', 12_000],
])('%s "%s" is %s', (field, text, value) => {
  const { values, faults } = read(field, text);
  expect(faults).toEqual({});
  expect(values?.[field]).toBe(value);
});

it.each<[Field, string, RegExp]>([
  ['monthlyWage', '', /^Fyll i en månadslön i kronor, till exempel 22500\.$/],
  ['monthlyWage', '1.234', /^Ska vara en månadslön i kronor.*Punkten kan betyda tusental eller decimaler\./],
  ['monthlyWage', 'abc', /^Ska vara en månadslön i kronor/],
  ['monthlyWage', '120', /Är det timlönen/],
  ['persons', '0', /^Ska vara ett antal personer, lägst 0,01/],
  ['deadweight', '101', /^Ska vara en sannolikhet i procent, lägst 0 och högst 100\. Skriv till exempel 50\.$/],
  ['deadweight', '-1', /^Ska vara en sannolikhet i procent/],
  ['months', '4,5', /^Ska vara ett helt antal månader, lägst 1 och högst 600\. Skriv till exempel 5\.$/],
  ['months', '0', /^Ska vara ett helt antal månader/],
  ['assistanceShare', 'sjukpenning', /^Här står ”sjukpenning”\. Välj ett av alternativen, eller skriv en andel\.$/],
  ['assistanceShare', '130', /^Ska vara en andel i procent, lägst 0 och högst 100\./],
])('%s "%s" is refused with what was expected and what to do', (field, text, words) => {
  const { values, faults } = read(field, text);
  expect(values).toBeNull();
  expect(Object.keys(faults)).toEqual([field]);
  expect(spaced(faults[field] ?? '')).toMatch(words);
});

it.each<[Field]>([['monthlyWage'], ['persons'], ['hours'], ['assistanceShare']])('%s refuses a personnummer without showing it', (field) => {
  const fault = read(field, '850709-9805').faults[field] ?? '';
  expect(fault).toContain('personnummer');
  expect(fault).not.toMatch(/\d{3}/);
});

it.each([
  ['0,5', 'Räknas som 0,5 %. Menade du 50 %?'],
  ['0.5', 'Räknas som 0.5 %. Menade du 50 %?'],
  [',5', 'Räknas som ,5 %. Menade du 50 %?'],
  [' 0,07', 'Räknas som 0,07 %. Menade du 7 %?'],
  ['0,995', 'Räknas som 0,995 %. Menade du 99,5 %?'],
  ['0,999999', 'Räknas som 0,999999 %. Menade du 99,9999 %?'],
  ['0,001', 'Räknas som 0,001 %. Menade du 0,1 %?'],
  ['0,5 %', undefined],
  ['0,5 procent', undefined],
  ['1', undefined],
  ['0', undefined],
  ['abc', undefined],
])('a share typed where per cent is asked for: "%s"', (text, remark) => {
  expect(fieldRemark('deadweight', text)?.question.replace(/\u00a0/g, ' ')).toBe(remark);
});

it('the button of the question puts what was meant in the field', () => {
  const remark = fieldRemark('deadweight', '0,125');
  expect(spaced(remark?.button ?? '')).toBe('Ändra till 12,5 %');
  expect(read('deadweight', remark?.instead ?? '').values?.deadweight).toBe(0.125);
});

it('the fields that the budget also has are called as its columns', () => {
  expect(fieldTexts.deadweight.label).toBe('Sannolikhet ändå');
  expect(fieldTexts.persons.label).toBe(budgetInputs.persons.header);
  expect(fieldTexts.monthlyWage.label).toBe(budgetInputs.monthlyWage.header);
});
