import { expect, it } from 'vitest';
import { startValues } from '../../../../src/sidebar/calculation/state/values';
import { readSpans } from '../../../../src/sidebar/calculation/spans/state/readSpans';
import { isSpanTexts, spanDraftAfter, type SpanDraft } from '../../../../src/sidebar/calculation/spans/state/spanDraft';
import { spanInputs } from '../../../../src/sidebar/calculation/spans/state/spanInputs';
import { spaced } from '../../spaced';

it('nothing typed: the report’s spans around the calculation’s values', () => {
  const { spans, fields, own } = readSpans({}, startValues);
  expect(spans).toEqual({
    delay: { low: 2, likely: 3.5, high: 5 },
    deadweight: { low: 0, likely: 0, high: 0.5 },
    monthlyWage: { low: 22_500, likely: 22_500, high: 27_150 },
    hours: { low: 116 * 0.75, likely: 116, high: 116 * 1.25 },
    persistence: { low: 1, likely: 1, high: 1 },
  });
  expect(fields.deadweight.texts).toEqual({ low: '0', likely: '0', high: '50' });
  expect(spaced(fields.monthlyWage.texts.high)).toBe('27 150');
  expect(own).toEqual({});
});

it('two to five years are what two persons of other procurements estimated (lines 966-980), and it is said', () => {
  expect(spanInputs.delay.usual.source).toMatch(/^två intervjuade personer, rekryterade 2016 i andra upphandlingar än de utvärderade: minst två, kanske upp till fem år /);
});

it('the usual spans follow the calculation: 60 % lies outside the report’s 0 to 50', () => {
  expect(readSpans({}, { ...startValues, deadweight: 0.6 }).spans?.deadweight).toEqual({ low: 0, likely: 0.6, high: 0.6 });
  expect(readSpans({ persistence: { likely: '80' } }, startValues).spans?.persistence).toEqual({ low: 0.8, likely: 0.8, high: 1 });
});

it('what is typed is read as its field reads it, and kept letter by letter', () => {
  const { spans, fields, own } = readSpans({ monthlyWage: { high: '31 000 kr' }, persistence: { low: '70' } }, startValues);
  expect(spans?.monthlyWage).toEqual({ low: 22_500, likely: 22_500, high: 31_000 });
  expect(spans?.persistence).toEqual({ low: 0.7, likely: 1, high: 1 });
  expect(fields.monthlyWage.texts.high).toBe('31 000 kr');
  expect(own).toEqual({ monthlyWage: { low: 22_500, likely: 22_500, high: 31_000 } });
});

it.each<[string, SpanDraft, 'delay' | 'deadweight' | 'monthlyWage' | 'persistence', 'low' | 'likely' | 'high', RegExp]>([
  ['low above likely', { delay: { low: '4' } }, 'delay', 'low', /^Ska vara högst det troligaste, 3,5 år\. Ordningen är lägst, troligast, högst\.$/],
  ['high below likely', { monthlyWage: { high: '20 000' } }, 'monthlyWage', 'high', /^Ska vara lägst det troligaste, 22 500 kr\./],
  ['likely above the typed high', { delay: { likely: '6', high: '5' } }, 'delay', 'high', /^Ska vara lägst det troligaste, 6 år\./],
  ['nothing', { delay: { high: '' } }, 'delay', 'high', /^Fyll i ett antal år, till exempel 3,5\.$/],
  ['no number', { delay: { likely: 'flera' } }, 'delay', 'likely', /^Ska vara ett antal år, lägst 0 och högst 40\./],
  ['too many years', { delay: { high: '50' } }, 'delay', 'high', /^Ska vara ett antal år, lägst 0 och högst 40\./],
  ['more than everybody', { persistence: { likely: '120' } }, 'persistence', 'likely', /^Ska vara en andel i procent, lägst 0 och högst 100\./],
  ['a personnummer', { deadweight: { high: '850709-9805' } }, 'deadweight', 'high', /personnummer/],
])('%s: refused at the field, with what to do', (_, draft, input, end, words) => {
  const { spans, fields } = readSpans(draft, startValues);
  expect(spans).toBeNull();
  expect(Object.keys(fields[input].faults)).toEqual([end]);
  expect(spaced(fields[input].faults[end] ?? '')).toMatch(words);
});

it('typing changes one end, and restoring forgets all', () => {
  const one = spanDraftAfter({}, { kind: 'typed', input: 'delay', end: 'low', text: '1' });
  const two = spanDraftAfter(one, { kind: 'typed', input: 'delay', end: 'high', text: '4' });
  expect(two).toEqual({ delay: { low: '1', high: '4' } });
  expect(spanDraftAfter(two, { kind: 'restored' })).toEqual({});
});

it('what is kept in another form is not taken for a span', () => {
  expect(isSpanTexts({ low: '1' })).toBe(true);
  expect([null, '1', { low: 1 }].map(isSpanTexts)).toEqual([false, false, false]);
});
