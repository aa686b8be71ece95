import { describe, expect, it } from 'vitest';
import { callSheetFunction } from '../../src/functions/callSheetFunction';
import { call, formula, reference } from '../../src/functions/formula';
import { formulaNumber } from '../../src/functions/formulaNumber';
import { parseFormula } from './support/parseFormula';

describe('a formula for every locale', () => {
  it('has ; between arguments, shares in per cent, and no decimal sign', () => {
    expect(formula('PAYBACK_MONTHS', { merkostnad: 69_600, årsintäkt: 175_000, personer: 3, sannolikhet_ändå: 0.25 })).toBe(
      '=PAYBACK_MONTHS(69600;175000;3;25%)',
    );
  });
  it('leaves out trailing arguments, and leaves others empty', () => {
    expect(formula('MERKOSTNAD', {})).toBe('=MERKOSTNAD()');
    expect(formula('MERKOSTNAD', { timmar: 80, köpta_tjänster: undefined })).toBe('=MERKOSTNAD(80)');
    expect(formula('MERKOSTNAD', { timmar: 80, köpta_tjänster: 12_000 })).toBe('=MERKOSTNAD(80;;12000)');
    expect(formula('MERKOSTNAD', { köpta_tjänster: 12_000 })).toBe('=MERKOSTNAD(;;12000)');
  });
  it('has references, nested calls, and texts with doubled quotes', () => {
    expect(
      formula('PAYBACK_MONTHS', {
        merkostnad: call('MERKOSTNAD', { timmar: reference('F4') }),
        årsintäkt: call('KOMMUN_INTAKT', { alternativ: 'försörjningsstöd', månadslön: reference('$C$4') }),
        personer: reference('B4:B9'),
      }),
    ).toBe('=PAYBACK_MONTHS(MERKOSTNAD(F4);KOMMUN_INTAKT("försörjningsstöd";$C$4);B4:B9)');
    expect(formula('KOMMUN_INTAKT', { alternativ: 'a"b' })).toBe('=KOMMUN_INTAKT("a""b")');
  });
  it('gives the same when typed as when called', () => {
    const typed = parseFormula(formula('LONSAMHET', { merkostnad: 69_600.5, årsintäkt: -1_234.25, månader: 7.5, sannolikhet_ändå: 0.125 }));
    expect(callSheetFunction(typed.name, typed.given)).toBe(callSheetFunction('LONSAMHET', [69_600.5, -1_234.25, 7.5, 1, 0.125]));
  });
  it('takes no reference that is none', () => {
    expect(() => reference('B4;1')).toThrow(RangeError);
  });
});

describe('a number in a formula', () => {
  it.each<[number, boolean, string]>([
    [0, false, '0'],
    [22_500, false, '22500'],
    [-5, false, '-5'],
    [4.5, false, '45/10'],
    [-0.125, false, '-125/1000'],
    [1e21, false, '1000000000000000000000'],
    [1.5e-7, false, '15/100000000'],
    [0, true, '0%'],
    [0.07, true, '7%'],
    [0.5, true, '50%'],
    [1, true, '100%'],
    [0.125, true, '125/1000'],
    [0.2202, true, '2202/10000'],
  ])('%d (a share: %s) is %s', (value, isShare, text) => {
    expect(formulaNumber(value, isShare)).toBe(text);
  });
  it.each([NaN, Infinity])('%d is a programmer’s mistake', (value) => {
    expect(() => formulaNumber(value, false)).toThrow(RangeError);
  });
});
