import { assert, constantFrom, integer, nat, property, string, array, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  containsPersonalIdentityNumber,
  isPersonalIdentityNumber,
  mayHaveLostZeros,
  withoutLongNumbers,
} from '../../../src/model/privacy/personalIdentityNumber';
import { lookAlikes } from './lookAlikes';
import { numbers, spellings, withCheckDigit } from './spellings';

const accepted = Object.entries(lookAlikes).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const));

describe('an identity number in a text', () => {
  it('is looked for in 200 spellings and not seen in 200 look-alikes', () => {
    expect(new Set(spellings.map(([, text]) => text)).size).toBeGreaterThanOrEqual(200);
    expect(new Set(accepted.map(([, text]) => text)).size).toBeGreaterThanOrEqual(200);
  });

  it.each(spellings)('is found: %s', (_, text) => {
    expect(containsPersonalIdentityNumber(text)).toBe(true);
  });

  it.each(accepted)('is not seen in %s: %s', (_, text) => {
    expect(containsPersonalIdentityNumber(text)).toBe(false);
  });

  it('is also taken for one where ten digits of something else pass by chance', () => {
    expect(containsPersonalIdentityNumber(`Order ${withCheckDigit('450112345')}`)).toBe(true);
    expect(containsPersonalIdentityNumber(withCheckDigit('070101234'))).toBe(true);
    expect(containsPersonalIdentityNumber('vecka 10 11 12 13 14')).toBe(true);
  });

  it('needs its check digit and its date', () => {
    for (const digit of '0123456789') {
      expect(containsPersonalIdentityNumber(`811218-987${digit}`)).toBe(digit === numbers.person.slice(-1));
    }
    expect(containsPersonalIdentityNumber(withCheckDigit('811318987'))).toBe(false);
    expect(containsPersonalIdentityNumber(withCheckDigit('810431987'))).toBe(false);
    expect(containsPersonalIdentityNumber(withCheckDigit('810229987'))).toBe(false);
    expect(containsPersonalIdentityNumber(withCheckDigit('811292987'))).toBe(false);
    expect(containsPersonalIdentityNumber(withCheckDigit('810059987'))).toBe(false);
    expect(containsPersonalIdentityNumber(`19${withCheckDigit('000229123')}`)).toBe(false);
    expect(containsPersonalIdentityNumber(`20${withCheckDigit('000229123')}`)).toBe(true);
  });

  it('is found wherever it stands, however its digits are parted', () => {
    const birthday = tuple(nat(99), integer({ min: 1, max: 12 }), integer({ min: 1, max: 28 }), constantFrom(0, 60), integer({ min: 1, max: 999 }));
    const between = array(constantFrom('', ' ', '-', '.', '\u00a0', '–', '\u200b', '/'), { minLength: 9, maxLength: 9 });
    const letters = string({ unit: constantFrom('a', 'å', ' ', ',', '.', '<', '=', '"', '7', '12', '\n', '&', '–') });
    assert(
      property(birthday, between, letters, letters, ([year, month, day, added, serial], marks, before, after) => {
        const two = (value: number) => String(value).padStart(2, '0');
        const number = withCheckDigit(two(year) + two(month) + two(day + added) + String(serial).padStart(3, '0'));
        const spelt = [...number].map((digit, index) => digit + (marks[index] ?? '')).join('');
        const runs = spelt.split(/\D+/).filter((run) => run !== '');
        // A run that reads as a year, and the layout of a phone number, are another matter.
        if (runs.some((run) => /^(?:19|20)\d\d$/.test(run)) || (number.startsWith('0') && runs.length < 5)) return;
        expect(containsPersonalIdentityNumber(`${before}x ${spelt} x${after}`)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is not seen in a phone number or dates whose digits pass by chance', () => {
    const phone = withCheckDigit('070123456');
    expect(containsPersonalIdentityNumber(`${phone.slice(0, 3)}-${phone.slice(3, 6)} ${phone.slice(6, 8)} ${phone.slice(8)}`)).toBe(false);
    for (let day = 1; day <= 28; day++) {
      const two = String(day).padStart(2, '0');
      expect(containsPersonalIdentityNumber(`2026-01-${two} – 2026-12-31`)).toBe(false);
      expect(containsPersonalIdentityNumber(`${day}/1 2026 - 20/2 2026`)).toBe(false);
      expect(containsPersonalIdentityNumber(`2026-01-${two} 10.30`)).toBe(false);
    }
  });

  it('takes time in proportion to the text', () => {
    for (const part of ['1 ', '12-', '<1', '&#49', '1234567890', '9 \u200b', '811218 ', '<a ', '²', "'"]) {
      const start = performance.now();
      containsPersonalIdentityNumber(part.repeat(50_000 / part.length));
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});

describe('an identity number as a number', () => {
  it.each([[Number(numbers.person)], [Number(`19${numbers.person}`)], [-Number(numbers.person)], [Number(`811218.${numbers.person.slice(6)}`)]])('%d is one', (value) => {
    expect(isPersonalIdentityNumber(value)).toBe(true);
  });

  it.each([[22_500], [5_560_125_790], [811_218], [811_218.98], [1e21], [NaN], [Infinity], [0.5], [1_250_000_000], [Number(numbers.young)]])('%d is none', (value) => {
    expect(isPersonalIdentityNumber(value)).toBe(false);
  });

  it('has lost its zeros where somebody was born from 2000 to 2009', () => {
    expect(mayHaveLostZeros(Number(numbers.young))).toBe(true);
    expect(mayHaveLostZeros(2019)).toBe(false);
    expect(mayHaveLostZeros(123_456_789)).toBe(false);
  });
});

it('long runs of digits are blotted out of a text to show', () => {
  expect(withoutLongNumbers('pnr 811218-9870 här')).toBe('pnr … här');
  expect(withoutLongNumbers('２０２６ ８１１２１８')).toBe('…');
  expect(withoutLongNumbers('2026-01-15')).toBe('2026-01-15');
});
