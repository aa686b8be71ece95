import { describe, expect, it } from 'vitest';
import {
  containsPersonalIdentityNumber,
  isPersonalIdentityNumber,
  mayHaveLostZeros,
  withoutLongNumbers,
} from '../../../src/model/privacy/personalIdentityNumber';

/**
 * No number here is anybody's by intent: 121212-1212, 670919-9530, 640823-3234, 811228-9874 and 701063-2391 are
 * those of the tax authority's examples, and the others are made from a date, a serial and their check digit.
 */
const refused = [
  // The plain spellings.
  '121212-1212', '1212121212', '19121212-1212', '191212121212', '121212+1212', '18121212-1212',
  '670919-9530', '6709199530', '19670919-9530', '196709199530', '640823-3234', '19640823-3234',
  '811228-9874', '8112289874', '19811228-9874', '198112289874', '500630-0015', '010101-2391', '20010101-2391',
  '991231-9994', '19991231-9994', '000101-0008', '20000101-0008',
  // Leap days: every fourth year, and the century decides for 00.
  '000229-2381', '20000229-2381', '960229-2386', '18960229-2386',
  // Samordningsnummer: 60 added to the day.
  '701063-2391', '7010632391', '19701063-2391', '197010632391', '121272-1219', '850161-2389', '701063+2391',
  // The day not known (60), and more dashes than one.
  '811260-9873', '811228----9874',
  // Spaces, of every kind.
  '811228 9874', '19811228 9874', '1981 12 28 9874', '81 12 28 98 74', '811228\u00a09874', '811228\u202f9874', '811228\u20099874',
  '  811228-9874  ', '811228 - 9874', '811228\t9874', '811228\n9874', '811228\u200b9874', '81\u00ad1228-9874',
  // Dashes, and dates in other forms.
  '811228–9874', '811228—9874', '811228−9874', '811228‑9874', '1981-12-28-9874', '1981-12-28 9874', '1981.12.28-9874', '81/12/28-9874',
  // Inside something else.
  'Anna Andersson 811228-9874', 'pnr:8112289874', '(811228-9874)', '"811228-9874"', 'SE811228-9874', '=A1&"811228-9874"',
  '811228-9874 kr', '<b>811228-9874</b>', 'anställd 2019-03-01, 811228-9874', 'UPP-2019-0042 811228-9874', '200112-1234 811228-9874',
  'Nr 20 811228-9874', '811228-9874 och 3 personer',
] as const;

const accepted = [
  // Amounts and dates.
  '22 500', '22 500 kr', '69600', '1 234 567 kr', '2 425 000', '12 345 678 901', '0,602286', '100 000 000',
  '2019-04-01', '2019-04-01–2020-03-31', '20190401', '2019-04-01 08:30', '2019-04-01T08:30:00', '1/4 2019', '12.12.2012',
  // Organisationsnummer: the third digit is at least 2.
  '212000-1355', '2120001355', '556036-0793', '5560360793', '202100-5489', '162021000', '16212000-1355', 'SE556036079301',
  // Telephone, giro, post, article numbers.
  '063-14 30 00', '+46 63 14 30 00', '070-123 45 69', '5402-9681', '123-4567', '831 82', '7310865004703', '735000123456789',
  'SE45 5000 0000 0583 9825 7466',
  // Reference numbers.
  'UPP-2019-0042', 'KS 2019/00123', 'Dnr 00123-2019', '90911300-2', 'CPV 77310000-6', '2019/S 123-456789', 'LOU 19 kap. 6 §',
  // A wrong check digit.
  '811228-9875', '8112289870', '121212-1213', '191212121213', '701063-2392', '19670919-9531',
  // No such date.
  '811328-9873', '811200-9876', '811232-9878', '810229-2383', '210229-2386', '19000229-2381', '190229-2380', '811003-1987',
  '811292-9875', '810031-9872',
  // Too short, too long, or broken up.
  '811228-987', '11228-9874', '1811228-98745', '0811228-98740', '811228abcd9874', '81122', '8112289874123', '',
  // Names and formulas.
  'Östersund 2026', 'Payoff 2019', 'försörjningsstöd', '=PAYBACK_MONTHS(69600;175000)', '=SUM(A1:A1212)', '3 personer, 12 månader',
] as const;

describe('a personal identity number is seen', () => {
  it.each(refused)('in %j', (text) => {
    expect(containsPersonalIdentityNumber(text)).toBe(true);
  });
});

describe('what only looks like one passes', () => {
  it.each(accepted)('%j', (text) => {
    expect(containsPersonalIdentityNumber(text)).toBe(false);
  });
});

it('has at least sixty spellings of each kind', () => {
  expect(Math.min(new Set(refused).size, new Set(accepted).size)).toBeGreaterThanOrEqual(60);
});

describe('as a number', () => {
  it.each([8112289874, 198112289874, 7010632391, 191212121212, -8112289874])('%i is one', (value) => {
    expect(isPersonalIdentityNumber(value)).toBe(true);
  });
  it.each([22_500, 8112289875, 5560360793, 8112289874.5, 811228987, 19811228987400, 1e12, NaN, Infinity, 0])('%d is not', (value) => {
    expect(isPersonalIdentityNumber(value)).toBe(false);
  });
});

describe('as a number that lost its leading zeros', () => {
  it.each([1010008, 2292381, 101012391, -1010008])('%i may be one', (value) => {
    expect(mayHaveLostZeros(value)).toBe(true);
  });
  it.each([0, 69_600, 175_000, 1010009, 10100080, 8112289874, 1010008.5, NaN, Infinity])('%d is not', (value) => {
    expect(mayHaveLostZeros(value)).toBe(false);
  });
});

it('blots out long numbers, a mistyped identity number too, and nothing else', () => {
  expect(withoutLongNumbers('Anna 811228-9875 fick 22 500 kr')).toBe('Anna … fick 22 500 kr');
  expect(withoutLongNumbers('19811228 9875')).toBe('…');
  expect(withoutLongNumbers('2019-04-01')).toBe('2019-04-01');
});
