import { describe, expect, it } from 'vitest';
import { callSheetFunction } from '../../src/functions/callSheetFunction';
import { numberKinds, type NumberKindName } from '../../src/functions/numberKinds';
import { readNumber } from '../../src/functions/reading/readNumber';
import { Fault } from '../../src/functions/texts/fault';
import { messageOf } from './support/messageOf';

const read = (kind: NumberKindName, given: unknown): unknown => {
  const value = readNumber(numberKinds[kind], given);
  return value instanceof Fault ? value.complaint.short : value;
};

describe('numbers written as text the Swedish way', () => {
  it.each<[NumberKindName, string, number]>([
    ['monthlyWage', '22500', 22_500],
    ['monthlyWage', '22 500', 22_500],
    ['monthlyWage', '22\u00a0500', 22_500],
    ['monthlyWage', '22\u202f500', 22_500],
    ['monthlyWage', '22\u2009500', 22_500],
    ['monthlyWage', ' 22 500 kr ', 22_500],
    ['monthlyWage', '22 500 kr/mån', 22_500],
    ['monthlyWage', '22 500 kr per månad', 22_500],
    ['monthlyWage', '22 500 Kronor', 22_500],
    ['monthlyWage', '22500:-', 22_500],
    ['monthlyWage', '22 500,50 kr', 22_500.5],
    ['cost', '1 234 567', 1_234_567],
    ['cost', '1,234', 1.234],
    ['cost', '12.5', 12.5],
    ['cost', '12.50', 12.5],
    ['cost', '1.2345', 1.2345],
    ['cost', '0.125', 0.125],
    ['signedAmount', '−0.125 kr', -0.125],
    ['share', '0.125', 0.125],
    ['cost', ',5', 0.5],
    ['cost', '+5', 5],
    ['cost', '007', 7],
    ['signedAmount', '-5', -5],
    ['signedAmount', '−5', -5],
    ['signedAmount', '–5', -5],
    ['signedAmount', '− 22 500 kr', -22_500],
    ['yearlyIncome', '175 000 kr/år', 175_000],
    ['hourlyCost', '600 kr/tim', 600],
    ['hours', '116 h', 116],
    ['months', '12 månader', 12],
    ['persons', '3 st', 3],
    ['persons', '0,5', 0.5],
    ['share', '0,5', 0.5],
    ['share', '50 %', 0.5],
    ['share', '50%', 0.5],
    ['share', '50\u00a0%', 0.5],
    ['share', '12,5 procent', 0.125],
    ['share', '0,5 %', 0.005],
    ['share', '100 %', 1],
    ['share', '0', 0],
  ])('%s: %j is %d', (kind, text, value) => {
    expect(read(kind, text)).toBe(value);
  });

  it.each([[''], [' '], ['\u00a0'], [null], [undefined]])('%j is nothing given', (given) => {
    expect(read('cost', given)).toBeUndefined();
  });
});

describe('what is no number, or may be two', () => {
  it.each<[NumberKindName, unknown, string]>([
    ['cost', '1.234', 'punkt före tre siffror kan läsas på två sätt'],
    ['monthlyWage', '22.500 kr', 'punkt före tre siffror kan läsas på två sätt'],
    ['cost', '1.234.567', 'punkt före tre siffror kan läsas på två sätt'],
    ['cost', '-1.250', 'punkt före tre siffror kan läsas på två sätt'],
    ['cost', '00.125', 'punkt före tre siffror kan läsas på två sätt'],
    ['cost', '0.125.000', 'inte ett tal'],
    ['cost', '1.5.2019', 'inte ett tal'],
    ['cost', '1,234,567', 'inte ett tal'],
    ['cost', '22 50', 'inte ett tal'],
    ['cost', '1 2345', 'inte ett tal'],
    ['cost', 'abc', 'inte ett tal'],
    ['cost', '12abc', 'enheten ”abc” passar inte'],
    ['cost', '1e5', 'inte ett tal'],
    ['cost', '0x10', 'inte ett tal'],
    ['cost', '=1+1', 'inte ett tal'],
    ['cost', '1/2', 'inte ett tal'],
    ['cost', '--5', 'inte ett tal'],
    ['cost', 'NaN', 'inte ett tal'],
    ['cost', 'Infinity', 'inte ett tal'],
    ['cost', '-', 'inte ett tal'],
    ['cost', ',', 'inte ett tal'],
    ['cost', '50 %', 'enheten ”%” passar inte'],
    ['monthlyWage', '270 000 kr/år', 'enheten ”kr/år” passar inte'],
    ['cost', 'kr constructor', 'inte ett tal'],
    ['cost', '5 constructor', 'enheten ”constructor” passar inte'],
    ['cost', '5 __proto__', 'inte ett tal'],
    ['cost', true, 'sant eller falskt, inte ett tal'],
    ['cost', new Date(2019, 3, 1), 'ett datum, inte ett tal'],
    ['cost', NaN, 'inte ett tal'],
    ['cost', {}, 'inte ett tal'],
    ['cost', [], 'inte ett tal'],
    ['cost', Infinity, 'högst 1\u00a0000\u00a0000\u00a0000\u00a0000'],
    ['signedAmount', -Infinity, 'lägst −1\u00a0000\u00a0000\u00a0000\u00a0000'],
    ['cost', '9'.repeat(400), 'högst 1\u00a0000\u00a0000\u00a0000\u00a0000'],
  ])('%s: %j gives %j', (kind, given, short) => {
    expect(read(kind, given)).toBe(short);
  });
});

describe('the limits of a number', () => {
  it.each<[NumberKindName, number, string | number]>([
    ['persons', 0, 'lägst 0,01'],
    ['persons', 0.0099, 'lägst 0,01'],
    ['persons', 0.01, 0.01],
    ['persons', 0.25, 0.25],
    ['months', 0, 'lägst 0,01'],
    ['months', 0.01, 0.01],
    ['months', 600, 600],
    ['months', 601, 'högst 600'],
    ['cost', 0, 0],
    ['cost', -1, 'lägst 0'],
    ['monthlyWage', 999, 'lägst 1\u00a0000. Är det timlönen, eller lönen i tusental?'],
    ['monthlyWage', 1_000, 1_000],
    ['monthlyWage', 200_000, 200_000],
    ['monthlyWage', 200_001, 'högst 200\u00a0000. Är det årslönen? Skriv lönen per månad.'],
    ['share', 1, 1],
    ['share', 1.01, 'högst 1. Skriv 1,01\u00a0% eller 0,0101.'],
    ['share', 50, 'högst 1. Skriv 50\u00a0% eller 0,5.'],
    ['share', 101, 'högst 1'],
    ['share', -0.01, 'lägst 0'],
  ])('%s: %d gives %j', (kind, value, expected) => {
    expect(read(kind, value)).toBe(expected);
  });
});

describe('a single faulty call', () => {
  it('says which argument, what was expected, what came, and what to do', () => {
    expect(messageOf(() => callSheetFunction('KOMMUN_INTAKT', ['FS', 270_000]))).toBe(
      'KOMMUN_INTAKT: argumentet månadslön ska vara en månadslön i kronor, lägst 1\u00a0000 och högst 200\u00a0000, ' +
        'men fick 270\u00a0000. Är det årslönen? Skriv lönen per månad.',
    );
    expect(messageOf(() => callSheetFunction('PAYBACK_MONTHS', [69_600]))).toBe(
      'PAYBACK_MONTHS: argumentet årsintäkt ska vara en intäkt i kronor per person och år, ' +
        'men är inte angivet. Ange det, till exempel 175000.',
    );
    expect(messageOf(() => callSheetFunction('PAYBACK_MONTHS', [2e12, 1]))).toContain('ska vara ett belopp i kronor, lägst 0 och högst 1');
    expect(messageOf(() => callSheetFunction('LONSAMHET', [1, -2e12, 12]))).toContain('per person och år, lägst −1\u00a0000\u00a0000\u00a0000\u00a0000, men fick');
    expect(messageOf(() => callSheetFunction('PAYBACK_MONTHS', [true, 1]))).toContain('men fick SANT. Skriv till exempel 69600.');
    expect(messageOf(() => callSheetFunction('PAYBACK_MONTHS', [new Date(0), 1]))).toContain('men fick ett datum. Ändra cellens format');
  });
  it('says a limit that only stops the absurd where it is the one that was broken, and there alone', () => {
    expect(messageOf(() => callSheetFunction('MERKOSTNAD', [116, 600, -1]))).toBe(
      'MERKOSTNAD: argumentet köpta_tjänster ska vara ett belopp i kronor, lägst 0, men fick −1. Skriv till exempel 69600.',
    );
  });
  it('has no exponents', () => {
    expect(messageOf(() => callSheetFunction('MERKOSTNAD', [-1e-5]))).toContain('men fick −0,00001. ');
    expect(messageOf(() => callSheetFunction('MERKOSTNAD', [-1e-7]))).toContain('men fick ett tal mycket nära 0. ');
    expect(messageOf(() => callSheetFunction('PAYBACK_MONTHS', [1, 1, 5e-324]))).toContain('lägst 0,01 och högst 1\u00a0000\u00a0000, men fick ett tal mycket nära 0. ');
    expect(messageOf(() => callSheetFunction('MERKOSTNAD', [1e300]))).toContain('men fick …. ');
  });
  it('shows a long text cut, and markup and formulas as they stand', () => {
    expect(messageOf(() => callSheetFunction('PAYBACK_MONTHS', ['<b>=HYPERLINK("x")</b>', 1]))).toContain('fick texten ”<b>=HYPERLINK("x")</b>”');
    expect(messageOf(() => callSheetFunction('PAYBACK_MONTHS', ['ö'.repeat(5_000), 1]))).toContain(`fick texten ”${'ö'.repeat(39)}…”`);
  });
});
