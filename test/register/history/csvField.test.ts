import { expect, test } from 'vitest';
import { csvField } from '../../../src/register/history/csvField';

test.each([
  ['a text', 'Vinterparken', '"Vinterparken"'],
  ['blank', '', '""'],
  ['a quotation mark is doubled', 'kallat ”A” och "B"', '"kallat ”A” och ""B"""'],
  ['the separator and line ends stay inside the quotes', 'ett; två\r\ntre', '"ett; två\r\ntre"'],
  ['an equals sign at the start', '=1+1', `"'=1+1"`],
  ['a plus', '+46 63 14 30 00', `"'+46 63 14 30 00"`],
  ['a minus', '-2+3', `"'-2+3"`],
  ['a real minus', '−2', `"'−2"`],
  ['an at sign', '@SUM(1+1)', `"'@SUM(1+1)"`],
  ['a command of old', `=cmd|' /C calc'!A0`, `"'=cmd|' /C calc'!A0"`],
  ['spaces before', '  =1+1', `"  '=1+1"`],
  ['a hard space before', '\u00a0=1+1', `"\u00a0'=1+1"`],
  ['what is not seen before', '\u0000\u200b\u2060=1+1', `"\u0000\u200b\u2060'=1+1"`],
  ['a tab before', '\t=1+1', `"\t'=1+1"`],
  ['a carriage return before', '\r=1+1', `"\r'=1+1"`],
  ['a sign of full width', '＝1+1', `"'＝1+1"`],
  ['after the separator', 'a;=1+1', `"a;'=1+1"`],
  ['after another program’s separator', 'a,=1+1', `"a,'=1+1"`],
  ['after a line end', 'a\n=1+1', `"a\n'=1+1"`],
  ['after a quotation mark that ends the field too early', '";=1+1', `""";'=1+1"`],
  ['right after a quotation mark', '"=1+1"', `"""'=1+1"""`],
  ['a link', '=HYPERLINK("http://x";"y")', `"'=HYPERLINK(""http://x"";""y"")"`],
  ['signs inside a text are left alone', 'KS 2019/777 = ja, 1-2 st, a@b.se', '"KS 2019/777 = ja, 1-2 st, a@b.se"'],
  ['a month', 'Nov -17', '"Nov -17"'],
])('%s', (_, text, field) => {
  expect(csvField(text)).toBe(field);
});

test('fifty thousand blanks take no time', () => {
  const started = performance.now();
  for (const blank of [' ', '\t', '\n', '"']) csvField(blank.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(500);
});
