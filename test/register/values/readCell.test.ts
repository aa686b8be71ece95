import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/register/columns/column';
import { considerationChoices, formChoices, matchingChoices, placeChoices, requirementChoices, statusChoices, stepChoices } from '../../../src/register/columns/choices';
import { registerSheets } from '../../../src/register/sheets';
import type { Cell } from '../../../src/register/values/cell';
import { readCell } from '../../../src/register/values/readCell';
import { Refusal } from '../../../src/register/values/refusal';
import { numbers } from '../../model/privacy/spellings';

type Plain = Exclude<Column['kind'], 'choice' | 'choices' | 'listed' | 'calculated'>;
const plain = (kind: Plain): Column => ({ header: 'Kolumn', kind, width: 100, help: 'Hjälp.' });
const choice = (kind: 'choice' | 'choices', choices: readonly [string, ...string[]]): Column => ({ header: 'Kolumn', kind, choices, width: 100, help: 'Hjälp.' });

/** A cell, and the value it is read as, or a pattern of what is said instead. */
type Case = readonly [cell: Cell, read: string | number | null | RegExp];

const check = (column: Column, cases: readonly Case[]) => {
  it.each(cases.map(([cell, read]) => [cell, read] as const))('%j is %j', (cell, read) => {
    const found = readCell(column, cell);
    if (read instanceof RegExp) expect(found instanceof Refusal ? found.message : found).toMatch(read);
    else expect(found).toBe(read);
  });
};

describe('an amount', () => {
  check(plain('amount'), [
    ['', null], ['  ', null], [22_500, 22_500], [0, 0], ['22 500', 22_500], ['22 500 kr', 22_500], ['22\u00a0500\u00a0kr', 22_500], ['22500:-', 22_500],
    ['1,2 mkr', 1_200_000], ['2,3 Mkr', 2_300_000], ['1.5 mnkr', 1_500_000], ['12 miljoner kronor', 12_000_000], ['350 tkr', 350_000], ['0,35 miljarder', 350_000_000], ['1,1 mdkr', 1_100_000_000],
    ['1.250.000', 1_250_000], ['1,250,000 kr', 1_250_000], ['22.500', /tusental eller decimaler/], [0.25, 0.25], ['−5', /negativt/], [-5, /negativt/],
    ['5–6 mkr', /belopp i kronor.*5–6 mkr/], ['ca 5 mkr', /Skriv bara talet/], ['abc', /22.500 kr eller 1,2 mkr/], [true, /SANT/], [new Date(2026, 0, 15), /ett datum.*format till tal/],
    [2e12, /högst/], [Infinity, /Skriv bara talet/], [NaN, /Skriv bara talet/], ['5 €', /Skriv bara talet/],
  ]);
});

describe('a share', () => {
  check(plain('share'), [
    ['50 %', 0.5], ['50%', 0.5], ['0,5', 0.5], [0.5, 0.5], [1, 1], [0, 0], ['33,3 procent', 0.333], ['7 %', 0.07],
    [50, /Menas 50 procent\? Skriv 50.% eller 0,5/], ['50', /Skriv 50.% eller 0,5/], ['150 %', /Menas 1,5 procent/], [500, /högst 100 %/], [-0.5, /negativt/], ['hälften', /en andel mellan/],
  ]);
});

describe('a count', () => {
  check(plain('count'), [[3, 3], ['3', 3], ['3 st', 3], ['12 platser', 12], [0, 0], [2.5, /helt tal/], ['2-3', /ett antal/], ['tre', /ett antal/], ['', null], ['1 200', 1200]]);
});

describe('hours', () => {
  check(plain('hours'), [[1.5, 1.5], ['1,5', 1.5], ['1,5 h', 1.5], ['1:30', 1.5], ['90 min', 1.5], ['12 timmar', 12], [new Date(1899, 11, 30, 1, 30), 1.5], [new Date(2026, 0, 15), /ett datum.*decimaler/], ['en', /antal timmar/], [20_000, /högst/]]);
});

describe('yes or no', () => {
  check(plain('yesNo'), [['ja', 'ja'], ['Ja ', 'ja'], ['j', 'ja'], ['x', 'ja'], ['X', 'ja'], ['SANT', 'ja'], [true, 'ja'], [1, 'ja'], ['nej', 'nej'], ['N', 'nej'], [false, 'nej'], ['falskt', 'nej'], ['kanske', /ja eller nej/], ['', null]]);
});

describe('a choice', () => {
  check(choice('choice', formChoices), [['ramavtal', 'ramavtal'], ['Ramavtal', 'ramavtal'], ['ram', 'ramavtal'], ['engangskop', 'engångsköp'], ['Engång', 'engångsköp'], ['leasing', /Välj ”engångsköp”, ”ramavtal”/], ['', null], ['r', /Välj/]]);
  check(choice('choice', requirementChoices), [['Skarpt krav', 'skarpt krav'], ['skarpt', 'skarpt krav'], ['dialog', 'dialogkrav'], ['ej', /Välj/], ['ej l', 'ej lämplig'], ['ej beslutat', 'ej beslutat'], ['reserverad', 'reserverad upphandling']]);
  check(choice('choice', matchingChoices), [['ame', 'AME'], ['AF', 'Arbetsförmedlingen'], ['IA', 'Innanförskapsakademin'], ['arbetsformedlingen', 'Arbetsförmedlingen']]);
  check(choice('choice', statusChoices), [
    ['avtal', 'avtal'], ['Avtal', 'avtal'], ['genomforande', 'genomförande'], ['planerat', /Närmast ligger ”planerad”/], ['avtal, genomförande', /två uppgifter.*”avtal” eller ”genomförande”/],
    ['tilldelad och avtal', /två uppgifter/], ['Pågår, slut feb -19', /ett av 9 val/], ['av', /Närmast/], ['avslutad; klar', /övriga i sin egen kolumn/],
  ]);
  check(choice('choice', placeChoices), [['anställning', /Välj/], ['anställning med subvention', 'anställning med subvention'], ['Praktik.', 'praktik']]);
  check(choice('choice', stepChoices), [['Rekrytering', 'Rekrytering'], ['dialog med leverantor', 'Dialog med leverantör']]);
});

describe('several choices', () => {
  check(choice('choices', considerationChoices), [
    ['arbetsmiljö; rättvis handel', 'arbetsmiljö; rättvis handel'], ['Rättvis handel, arbetsmiljo', 'arbetsmiljö; rättvis handel'], ['arbetsmiljö\narbetsmiljö', 'arbetsmiljö'],
    [' ; ', null], ['', null], ['arbetsmiljö; fred', /”fred”.*semikolon/],
  ]);
});

describe('a date', () => {
  check(plain('date'), [
    ['2026-01-15', '2026-01-15'], ['2026-1-5', '2026-01-05'], ['2026/01/15', '2026-01-15'], ['2026.01.15', '2026-01-15'], ['20260115', '2026-01-15'], [20_260_115, '2026-01-15'],
    [new Date(2026, 0, 15), '2026-01-15'], [new Date(2026, 0, 15, 23, 59), '2026-01-15'], [new Date(2026, 2, 29, 0, 0), '2026-03-29'],
    ['15 januari 2026', '2026-01-15'], ['den 15 jan. 2026', '2026-01-15'], ['15:e jan -26', '2026-01-15'], ['15/1 2026', '2026-01-15'], ['15/1-26', '2026-01-15'], ['15.1.2026', '2026-01-15'], ['15/1/2026', '2026-01-15'],
    ['Nov -17', '2017-11'], ['nov-17', '2017-11'], ['Nov –17', '2017-11'], ['Nov ’17', '2017-11'], ['nov 2017', '2017-11'], ['november 2017', '2017-11'], ['Mars -19', '2019-03'], ['Mar -19', '2019-03'], ['Maj -18', '2018-05'],
    ['Jun -20', '2020-06'], ['Okt -23', '2023-10'], ['sept. 2018', '2018-09'], ['2017-11', '2017-11'], ['2017 nov', '2017-11'], ['dec -98', '1998-12'],
    ['?', '?'], [' ? ', '?'], ['okänt', '?'], ['', null],
    ['Pågår, slut feb -19', /två uppgifter/], ['Maj -18 – Nov -18', /två uppgifter.*början och slut/], ['Feb -19 – Dec -20', /två uppgifter/], ['2026-01-15 – 2026-02-15', /två uppgifter/], ['2026-01-15, 2026-02-15', /två uppgifter/], ['klart nov -17', /två uppgifter/],
    ['nov -17?', /två uppgifter|osäkert/], ['Kommande', /Status/], ['2026-02-30', /kalendern/], ['2026-13-01', /kalendern/], ['1/15/2026', /kalendern/], ['2025-02-29', /kalendern/], ['2024-02-29', '2024-02-29'], ['0000-01-01', /kalendern/],
    ['nov 17', /fyra siffror/], ['nov', /fyra siffror/], ['2026', /Bara året/], [2026, /Bara året/], ['v. 12 2026', /vecka/], ['våren 2026', /årstid/], ['Q1 2026', /kvartal/], [45_000, /format till datum/], [true, /SANT/], ['-', /ÅÅÅÅ-MM-DD/],
    ['2026-01-15 10:30', /ett datum/], [new Date(1899, 11, 30, 10, 30), /klockslag/], ['1026-01-15', '1026-01-15'],
  ]);
});

describe('a CPV code', () => {
  check(plain('cpv'), [['90910000-9', '90910000-9'], ['90910000', '90910000'], ['909100009', '90910000-9'], ['90910000 – 9', '90910000-9'], ['CPV 90910000-9', '90910000-9'], [90_910_000, '90910000'], [3_113_100, '03113100'], [909_100_009, '90910000-9'], ['9091', /åtta siffror/], ['00910000-1', /CPV-kod/], ['90910000-9 Städ', /CPV-kod/], ['', null]]);
});

describe('an organisationsnummer', () => {
  check(plain('organisationNumber'), [
    ['556012-5790', '556012-5790'], ['5560125790', '556012-5790'], [5_560_125_790, '556012-5790'], ['16556012-5790', '556012-5790'], ['165560125790', '556012-5790'], ['SE556012579001', '556012-5790'], ['55 60 12-57 90', '556012-5790'], ['212000-0142', '212000-0142'],
    ['556012-5791', /någon siffra är fel/], ['55601', /tio siffror/], ['101012-3456', /lägre än 2/], ['', null],
  ]);
  it('never shows ten digits that may be a mistyped personnummer', () => {
    const found = readCell(plain('organisationNumber'), '811218-9870');
    expect(found).toBeInstanceOf(Refusal);
    expect(found instanceof Refusal && found.isSecret).toBe(true);
    expect(found instanceof Refusal ? found.message : '').not.toMatch(/8112/);
  });
});

describe('an e-mail address', () => {
  check(plain('email'), [['Anna@Kommunen.se', 'anna@kommunen.se'], ['Anna A <anna@kommunen.se>', 'anna@kommunen.se'], ['mailto:a@b.se', 'a@b.se'], ['åsa@lås.se', 'åsa@lås.se'], ['a@b', /namn@kommunen.se/], ['a@b.se, c@d.se', /en adress/], ['Anna', /e-postadress/], ['', null]]);
});

describe('ids', () => {
  check(plain('id'), [['U-2026-001', 'U-2026-001'], ['p-2026-12', 'P-2026-012'], ['U–2026–1000', 'U-2026-1000'], ['U2026', /U-2026-001/], ['U-2026-000', /U-2026-001/], ['', null]]);
  check(plain('reference'), [['u-2026-1', 'U-2026-001'], ['S-2026-001', /upphandlings id/]]);
  check(plain('version'), [[7, 7], ['7', 7], ['7:1k9d2fj0a1', 7], ['x', /registret sätter den/], ['', null], [0, /registret/]]);
});

describe('a text', () => {
  check(plain('text'), [
    ['  Stadsfesten ', 'Stadsfesten'], ['', null], [' \n ', null], ['a\r\nb\rc\n', 'a\nb\nc'], ['=1+1', '=1+1'], ['+46 8', '+46 8'], ['-x', '-x'], ['@sum', '@sum'], ['\t=1', '=1'], ['\r=1', '=1'], ["'=1+1", '=1+1'], ["'n roll", "'n roll"], ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    [2019, '2019'], [0.5, '0.5'], [true, 'SANT'], [new Date(2026, 0, 15), '2026-01-15'], [new Date(1899, 11, 30, 14, 56), /klockslag/], ['KS 2019/777', 'KS 2019/777'], ['x'.repeat(50_000), 'x'.repeat(50_000)], ['x'.repeat(50_001), /50001 tecken/],
  ]);
});

describe('an identity number', () => {
  const everywhere = Object.values(registerSheets).flatMap(({ title, columns }) =>
    Object.values<Column>(columns).flatMap((column) => (['version', 'time', 'calculated'].includes(column.kind) ? [] : [[title, column.header, column] as const])),
  );
  it.each(everywhere)('is refused and never shown in %s, %s', (_, __, column) => {
    for (const cell of [numbers.person, `Ring 811218-${numbers.person.slice(6)} nu`, Number(numbers.person), Number(`19${numbers.coordination}`)]) {
      const found = readCell(column, cell);
      expect(found).toBeInstanceOf(Refusal);
      expect(found instanceof Refusal && found.isSecret).toBe(true);
      expect(found instanceof Refusal ? found.message : '').not.toMatch(/\d/);
    }
  });
  it('that has lost its zeros is refused where a text belongs', () => {
    expect(readCell(plain('text'), Number(numbers.young))).toBeInstanceOf(Refusal);
    expect(readCell(plain('amount'), Number(numbers.young))).toBe(Number(numbers.young));
  });
});
