import { DEFAULT_LOCALE, helpers } from '@odoo/o-spreadsheet';
import { describe, expect, it } from 'vitest';
import { canonicalNumber, isDottedNumber } from '../../src/host/engine/typedInput';
import { scriptHost } from './support/scriptHost';

const isDotted = (typed: string): boolean => isDottedNumber(typed, (text) => helpers.isNumber(text, DEFAULT_LOCALE));

describe('a number with a dot, of which nobody knows what it means, is kept as text:', () => {
  it.each(['1.234', '22.500', '12.5', '-7.5', '0.5', '.5', '12.5%', '99.50 kr', '22.500kr', '1,234.5', ' 1.5 '])('%j', (typed) => expect(isDotted(typed)).toBe(true));
});

describe('and anything else is as it was:', () => {
  it.each(['22500', '22 500', '12,5', '50 %', '=1.5', "'1.5", '+A1.5', 'kl. 10', '2026-01-15', 'Rad 1.', '1.2.3', ''])('%j', (typed) => expect(isDotted(typed)).toBe(false));
});

describe('a number as a Swedish sheet takes it:', () => {
  it.each([
    ['22 500', '22500'],
    ['22\u00a0500 kr', '22500'],
    ['12,5 %', '12.5%'],
    ['−7', '-7'],
    ['1.234', undefined],
    ['12 50', undefined],
  ])('%j is %j', (typed, canonical) => expect(canonicalNumber(typed)).toBe(canonical));
});

describe('a script that writes', () => {
  const { value } = scriptHost();
  it.each([
    ['"1.234"', '1.234'],
    ['"12.5%"', '12.5%'],
    ['"1,5"', 1.5],
    ['1.5', 1.5],
  ])('%s reads %j back', (written, read) => {
    expect(value(`range(1, 1).setValues([[${written}]]); return range(1, 1).getValues()[0][0]`)).toBe(read);
  });

  it('a dotted number into a cell of plain text reads it back without an apostrophe', () => {
    expect(value('range(2, 1).setNumberFormat("@"); range(2, 1).setValues([["1.234"]]); return range(2, 1).getValues()[0][0]')).toBe('1.234');
  });
});
