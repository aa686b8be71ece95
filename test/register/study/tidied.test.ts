import { describe, expect, it } from 'vitest';
import { asTyped } from '../../../src/register/study/asTyped';
import { studyExample } from '../../../src/register/study/studyExample';
import { tidied } from '../../../src/register/study/tidied';

describe('what a form sends', () => {
  it.each([
    ['22 500', 22_500],
    ['22\u00a0500 kr', 22_500],
    ['0,5', 0.5],
    ['50 %', 0.5],
    ['-3', -3],
    [' 12 ', 12],
    ['', ''],
    ['lön', 'lön'],
    ['12 mån', '12 mån'],
    // May be a thousand, or one and no decimals to speak of: for whoever reads the sheet to refuse.
    ['1.234', '1.234'],
    [7, 7],
  ])('%s is, as when it is typed in the sheet, %s', (text, cell) => expect(asTyped(text)).toBe(cell));

  it('keeps names as texts', () => {
    const line = { source: ' lön ', months: '12', amount: '22 500', share: '100 %', caseName: ' 1 ', persons: '3' };
    const { fields, after } = tidied({ ...studyExample, fields: { ...studyExample.fields, title: ' 2026 ', scale: '4' }, after: [line] });
    expect(fields).toMatchObject({ title: '2026', scale: 4 });
    expect(after).toEqual([{ source: 'lön', months: 12, amount: 22_500, share: 1, caseName: '1', persons: 3 }]);
  });
});
